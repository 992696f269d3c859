package dev.entrylint.config.show;

import dev.entrylint.config.yaml.ValueType;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.rule.OptionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Types of values as JSON Schema says them.
 *
 * @param presets the names that {@code extends} may hold besides paths
 * @param dialects the names of the dialects
 */
record JsonTypes(Set<String> presets, Set<String> dialects) {

  static final Map<String, Object> NOTHING = Map.of("type", "null");

  private static final String ARRAY = "array";

  private static final List<String> NAMED =
      List.of("glob", "class", "classes", "name", "locale", "dialect-name", "preset");

  /**
   * What a key may have as its value.
   *
   * @param joined whether its map may be laid over another, so that {@code ~} takes a value away
   */
  Map<String, Object> property(ValueType type, boolean joined) {
    List<Map<String, Object>> any = alternatives(type, joined);
    if (joined) {
      any.add(NOTHING);
    }
    // Beside a reference draft 7 knows nothing else, and the description would not count.
    return any.size() == 1 && any.get(0).containsKey("$ref") ? Map.of("allOf", any) : anyOf(any);
  }

  List<Map<String, Object>> alternatives(ValueType type, boolean joined) {
    List<Map<String, Object>> any = new ArrayList<>();
    List<Map<String, Object>> items = new ArrayList<>();
    for (ValueType each : type.alternatives()) {
      boolean starred = each instanceof ValueType.Starred;
      ValueType single = each instanceof ValueType.Starred star ? star.one() : each;
      Map<String, Object> one = one(single, joined);
      any.add(one);
      if (starred) {
        items.add(one);
      }
    }
    if (!items.isEmpty()) {
      any.add(object("type", ARRAY, "items", anyOf(items)));
    }
    return any;
  }

  private Map<String, Object> one(ValueType type, boolean joined) {
    if (type instanceof ValueType.Number number) {
      Map<String, Object> range = object("type", "integer", "minimum", number.least());
      number.most().ifPresent(most -> range.put("maximum", most));
      return range;
    }
    if (type instanceof ValueType.Words words) {
      return object("type", "string", "enum", words.words());
    }
    if (type instanceof ValueType.OfShape shape) {
      return reference(shape.name());
    }
    if (type instanceof ValueType.MapOf map) {
      // Of a name in an override, too, ~ takes away what it has for all documents.
      boolean nullable = joined || map.values() instanceof ValueType.OfShape;
      return object("type", "object", "additionalProperties", property(map.values(), nullable));
    }
    if (type instanceof ValueType.ListOf list) {
      return object("type", ARRAY, "items", property(list.items(), false));
    }
    return switch (((ValueType.Plain) type).name()) {
      case "text", "regex" -> object("type", "string");
      case "flag" -> object("type", "boolean");
      case "any" -> object();
      case "value" -> object("type", List.of("string", "number", "boolean"));
      default -> reference(((ValueType.Plain) type).name());
    };
  }

  /** The types of single values that more is known of than that they are texts, by name. */
  Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (String name : NAMED) {
      definitions.put(name, named(name));
    }
    return definitions;
  }

  private Map<String, Object> named(String name) {
    return switch (name) {
      case "glob" -> text("^(?=.*\\S)(?!/)(?!(.*/)?\\.\\.?(/|$))[^\\\\]*[^\\\\/]$");
      case "class" -> text("^[^.\\s]\\S*$");
      case "classes" -> text("^\\s*[^.\\s]\\S*(\\s+[^.\\s]\\S*)*\\s*$");
      case "name" -> text("^([^{]|\\{(" + fields() + ")(:(" + filters() + "))*\\})*$");
      case "locale" -> text("^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$");
      case "dialect-name" -> object("type", "string", "enum", List.copyOf(new TreeSet<>(dialects)));
      case "preset" ->
          anyOf(
              List.of(
                  object("type", "string", "enum", List.copyOf(new TreeSet<>(presets))),
                  text("/|\\.ya?ml$")));
      default -> throw new IllegalArgumentException("no type of value: " + name);
    };
  }

  private static String fields() {
    return String.join("|", NamePattern.FIELDS);
  }

  private static String filters() {
    return String.join("|", NamePattern.FILTERS);
  }

  /** What an option of a rule may be. */
  static Map<String, Object> option(OptionType<?> type) {
    if (type instanceof OptionType.Flag) {
      return object("type", List.of("boolean", "null"));
    }
    if (type instanceof OptionType.Number number) {
      return object("type", List.of("integer", "null"), "minimum", number.least());
    }
    if (type instanceof OptionType.Choice choice) {
      return anyOf(List.of(object("type", "string", "enum", choice.words()), NOTHING));
    }
    if (type instanceof OptionType.Texts) {
      Map<String, Object> text = object("type", "string");
      return anyOf(List.of(text, object("type", ARRAY, "items", text), NOTHING));
    }
    return object("type", List.of("string", "null"));
  }

  static Map<String, Object> reference(String definition) {
    return object("$ref", "#/definitions/" + definition);
  }

  static Map<String, Object> anyOf(List<Map<String, Object>> alternatives) {
    return alternatives.size() == 1 ? alternatives.get(0) : object("anyOf", alternatives);
  }

  private static Map<String, Object> text(String pattern) {
    return object("type", "string", "pattern", pattern);
  }

  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }
}
