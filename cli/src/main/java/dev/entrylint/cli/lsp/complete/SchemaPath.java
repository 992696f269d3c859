package dev.entrylint.cli.lsp.complete;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a JSON Schema says of a place in what it is for.
 *
 * @param root the whole schema: maps, lists, texts, numbers and flags
 */
record SchemaPath(Map<String, Object> root) {

  private static final List<String> SINGLE = List.of("string", "boolean", "integer");

  private static final String REFERENCE = "#/definitions/";

  /** A step into the items of a list. */
  static final String ITEM = "-";

  /** The schemas of which one holds at {@code steps} from the top: keys, and items of lists. */
  List<Map<String, Object>> at(List<String> steps) {
    List<Map<String, Object>> now = plain(root);
    for (String step : steps) {
      List<Map<String, Object>> next = new ArrayList<>();
      for (Map<String, Object> each : now) {
        child(each, step).ifPresent(child -> next.addAll(plain(child)));
      }
      now = next;
    }
    return now;
  }

  private Optional<Map<String, Object>> child(Map<String, Object> schema, String step) {
    if (step.equals(ITEM)) {
      return map(schema.get("items"));
    }
    Optional<Map<String, Object>> named = map(properties(schema).get(step));
    return named.isPresent() ? named : map(schema.get("additionalProperties"));
  }

  private static Map<String, Object> properties(Map<String, Object> schema) {
    return map(schema.get("properties")).orElse(Map.of());
  }

  @SuppressWarnings("unchecked")
  private static Optional<Map<String, Object>> map(Object value) {
    return value instanceof Map<?, ?> map
        ? Optional.of((Map<String, Object>) map)
        : Optional.empty();
  }

  /** The alternatives of {@code schema}, without references. */
  private List<Map<String, Object>> plain(Map<String, Object> schema) {
    List<Map<String, Object>> all = new ArrayList<>();
    all.add(schema);
    if (schema.get("$ref") instanceof String name && name.startsWith(REFERENCE)) {
      map(root.get("definitions"))
          .flatMap(each -> map(each.get(name.substring(REFERENCE.length()))))
          .ifPresent(each -> all.addAll(plain(each)));
    }
    for (String key : List.of("anyOf", "allOf")) {
      if (schema.get(key) instanceof List<?> list) {
        list.forEach(each -> map(each).ifPresent(one -> all.addAll(plain(one))));
      }
    }
    return all;
  }

  /** The keys that a map there may have, and what each means. */
  Map<String, String> keys(List<String> steps) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Map<String, Object> each : at(steps)) {
      properties(each)
          .forEach(
              (key, value) ->
                  map(value)
                      .filter(one -> !Boolean.TRUE.equals(one.get("doNotSuggest")))
                      .ifPresent(one -> keys.putIfAbsent(key, meaning(one))));
    }
    return keys;
  }

  private String meaning(Map<String, Object> schema) {
    for (Map<String, Object> each : plain(schema)) {
      if (each.get("description") instanceof String said) {
        return said;
      }
    }
    return "";
  }

  /** The words that a value there may be. */
  List<String> words(List<String> steps) {
    List<String> words = new ArrayList<>();
    for (Map<String, Object> each : at(steps)) {
      if (each.get("enum") instanceof List<?> list) {
        list.forEach(word -> add(String.valueOf(word), words));
      }
      Object type = each.get("type");
      boolean flag =
          "boolean".equals(type) || type instanceof List<?> all && all.contains("boolean");
      if (flag) {
        add("true", words);
        add("false", words);
      }
    }
    return words;
  }

  private static void add(String word, List<String> words) {
    if (!words.contains(word)) {
      words.add(word);
    }
  }

  /** Whether a value there is a map or a list, which stands below its key. */
  boolean isNested(List<String> steps) {
    List<Map<String, Object>> all = at(steps);
    boolean single =
        all.stream().anyMatch(each -> SINGLE.contains(String.valueOf(each.get("type"))));
    return !single && all.stream().anyMatch(each -> "object".equals(each.get("type")));
  }
}
