package dev.entrylint.config.read;

import dev.entrylint.config.Declared;
import dev.entrylint.config.Declared.What;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Nothing;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * What a configuration declares, with where: what of it nothing is can be reported there. What is
 * wrong with it other readers say; here it is passed over.
 */
final class DeclarationReader {

  private final List<Declared> declared = new ArrayList<>();

  private DeclarationReader() {}

  /** All that {@code tree}, a whole configuration, declares, in no order but that of overrides. */
  static List<Declared> of(Mapping tree) {
    DeclarationReader reader = new DeclarationReader();
    for (ConfigNode glob : items(tree, "include")) {
      reader.add(What.INCLUDE, glob, OptionalInt.empty());
    }
    reader.read(tree, OptionalInt.empty());
    List<ConfigNode> overrides = items(tree, "overrides");
    for (int i = 0; i < overrides.size(); i++) {
      if (overrides.get(i) instanceof Mapping override) {
        reader.override(override, OptionalInt.of(i));
      }
    }
    return List.copyOf(reader.declared);
  }

  private void override(Mapping override, OptionalInt number) {
    Field paths = override.fields().get("paths");
    if (paths != null) {
      String globs =
          items(override, "paths").stream()
              .map(glob -> glob.plain().map(Object::toString).orElse(""))
              .collect(Collectors.joining(", "));
      add(What.OVERRIDE, globs, paths.value().place(), number);
    }
    read(override, number);
  }

  /** What all documents and those of an override have alike. */
  private void read(Mapping tree, OptionalInt override) {
    keys(tree, "kinds").forEach((name, field) -> add(What.KIND, name, field, override));
    keys(tree, "relations").forEach((name, field) -> add(What.RELATION, name, field, override));
    for (ConfigNode dialect : items(tree, "dialect")) {
      if (dialect instanceof Mapping map) {
        keys(map, "macros").forEach((name, field) -> add(What.MACRO, name, field, override));
      }
    }
  }

  private void add(What what, ConfigNode text, OptionalInt override) {
    if (text instanceof Scalar scalar) {
      add(what, scalar.value().toString(), scalar.place(), override);
    }
  }

  private void add(What what, String name, Field field, OptionalInt override) {
    if (!(field.value() instanceof Nothing)) {
      add(what, name, field.place(), override);
    }
  }

  private void add(What what, String name, Place place, OptionalInt override) {
    declared.add(new Declared(what, name, override, place.declaration()));
  }

  private static Map<String, Field> keys(Mapping tree, String key) {
    Field field = tree.fields().get(key);
    return field != null && field.value() instanceof Mapping map ? map.fields() : Map.of();
  }

  /** The items of the list under {@code key}, or what stands there alone. */
  private static List<ConfigNode> items(Mapping tree, String key) {
    Field field = tree.fields().get(key);
    if (field == null) {
      return List.of();
    }
    return field.value() instanceof Sequence list ? list.items() : List.of(field.value());
  }
}
