package dev.entrylint.config.show;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.RuleReader;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Nothing;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Problems;
import dev.entrylint.rule.RuleRegistry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written in a configuration, as it is for one document: with the overrides laid over it.
 *
 * @param joined what is written for all
 * @param overrides what was made of its overrides
 * @param registry the rules that it may name
 */
record OverriddenTree(Mapping joined, List<Config.Override> overrides, RuleRegistry registry) {

  private static final String OVERRIDES = "overrides";
  private static final String DIALECT = "dialect";
  private static final String RULES = "rules";
  private static final List<String> NAMED = List.of("kinds", "relations");

  /** What is written for the document at {@code path}; there are no overrides in it. */
  Mapping at(String path) {
    Map<String, Field> all = new LinkedHashMap<>(joined.fields());
    Field field = all.remove(OVERRIDES);
    List<ConfigNode> nodes =
        field != null && field.value() instanceof Sequence list ? list.items() : List.of();
    for (int i = 0; i < nodes.size(); i++) {
      if (overrides.get(i).isFor(path) && nodes.get(i) instanceof Mapping override) {
        override.fields().forEach((key, set) -> lay(key, set, all));
      }
    }
    return new Mapping(joined.place(), all);
  }

  private void lay(String key, Field set, Map<String, Field> all) {
    Mapping below = map(all.get(key));
    if (key.equals(DIALECT)) {
      all.put(key, set);
    } else if (key.equals(RULES)) {
      Mapping rules =
          map(new Field(set.place(), RuleReader.spelledOut(set.value(), registry, new Problems())));
      all.put(key, new Field(set.place(), rules.over(below)));
    } else if (NAMED.contains(key)) {
      all.put(key, new Field(set.place(), changed(map(set), map(joined.fields().get(key)), below)));
    }
  }

  /**
   * Values by name with what an override says of some of them.
   *
   * @param all what is said for all documents, over which the override is laid
   * @param below what holds so far; of what the override names it is replaced
   */
  private static Mapping changed(Mapping override, Mapping all, Mapping below) {
    Mapping over = override.over(new Mapping(all.place(), new HashMap<>(all.fields())));
    Map<String, Field> changed = new LinkedHashMap<>();
    override
        .fields()
        .forEach(
            (name, field) -> {
              if (!below.fields().containsKey(name) && !(field.value() instanceof Nothing)) {
                changed.put(name, over.fields().get(name));
              }
            });
    below
        .fields()
        .forEach(
            (name, field) -> {
              if (!override.fields().containsKey(name)) {
                changed.put(name, field);
              } else if (over.fields().containsKey(name)) {
                changed.put(name, over.fields().get(name));
              }
            });
    return new Mapping(below.place(), changed);
  }

  private static Mapping map(Field field) {
    return field != null && field.value() instanceof Mapping map
        ? map
        : new Mapping(Place.origin(""), Map.of());
  }
}
