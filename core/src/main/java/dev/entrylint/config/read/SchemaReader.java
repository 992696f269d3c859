package dev.entrylint.config.read;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.config.yaml.YamlFile;
import dev.entrylint.convention.FrontMatterSchema;
import dev.entrylint.convention.FrontMatterSchema.Flaw;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON Schema for front matter: a file in JSON or YAML, or what stands in its place.
 *
 * @param files in which the paths are that configuration names; empty if the configuration is no
 *     file
 */
record SchemaReader(Values values, Optional<ConfigFiles> files) {

  private static final Span NOWHERE = Span.at(0);

  Optional<FrontMatterSchema> read(ConfigNode node) {
    if (node instanceof Mapping map) {
      return Optional.of(schema(map));
    }
    if (!(node instanceof Scalar scalar && scalar.value() instanceof String)) {
      values.mismatch(node, "'schema'", "the path of a file, or a map");
      return Optional.empty();
    }
    return values.text(node, "'schema'").flatMap(this::file).map(this::schema);
  }

  private Optional<Mapping> file(Text path) {
    Place place = path.place();
    if (files.isEmpty() || place.isInPreset()) {
      values.problems().add(place, "a schema in a file can only be named by a file");
      return Optional.empty();
    }
    try {
      Path naming = files.get().root().resolve(place.file());
      byte[] bytes = files.get().bytes(naming.resolveSibling(path.value()).normalize()).clone();
      if (path.value().endsWith(".json")) {
        withoutTabs(bytes);
      }
      return Optional.of(YamlFile.read(path.value(), bytes, values.problems()));
    } catch (IOException unreadable) {
      String reason = Inheritance.reason(unreadable);
      values.problems().add(place, "the schema " + path.value() + " cannot be read: " + reason);
    } catch (ConfigException broken) {
      values.problems().add(place, "the schema cannot be read: " + broken.getMessage());
    } catch (InvalidPathException impossible) {
      values.problems().add(place, "not a path: " + impossible.getReason());
    }
    return Optional.empty();
  }

  /** JSON may be indented by tabs and YAML not; within texts JSON has none. */
  private static void withoutTabs(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '\t' ? (byte) ' ' : bytes[i];
    }
  }

  private FrontMatterSchema schema(Mapping map) {
    List<Flaw> flaws = new ArrayList<>(0);
    FrontMatterSchema schema = FrontMatterSchema.of((Meta.Fields) data(map), flaws);
    for (Flaw flaw : flaws) {
      values.problems().add(place(map, flaw.steps()), "the schema: " + flaw.message());
    }
    return schema;
  }

  private static Meta data(ConfigNode node) {
    if (node instanceof Scalar scalar) {
      return new Meta.Scalar(scalar.value(), scalar.value().toString(), NOWHERE, NOWHERE);
    }
    if (node instanceof Sequence list) {
      return new Meta.Items(list.items().stream().map(SchemaReader::data).toList(), NOWHERE);
    }
    if (node instanceof Mapping map) {
      Map<String, Meta.Field> fields = new LinkedHashMap<>();
      map.fields()
          .forEach((key, field) -> fields.put(key, new Meta.Field(NOWHERE, data(field.value()))));
      return new Meta.Fields(fields, NOWHERE);
    }
    return new Meta.Nothing(NOWHERE);
  }

  /** Where what {@code steps} lead to is written, or what comes nearest to it. */
  private static Place place(ConfigNode top, List<String> steps) {
    Place place = top.place();
    ConfigNode at = top;
    for (String step : steps) {
      if (at instanceof Mapping map && map.fields().containsKey(step)) {
        Field field = map.fields().get(step);
        at = field.value();
        place = at instanceof Scalar ? at.place() : field.place();
      } else if (at instanceof Sequence list && Integer.parseInt(step) < list.items().size()) {
        at = list.items().get(Integer.parseInt(step));
        place = at.place();
      } else {
        break;
      }
    }
    return place;
  }
}
