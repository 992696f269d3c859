package dev.entrylint.config.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of a configuration as it was written, with its place. Values keep their places when files
 * are joined, so that what is wrong, or surprising, can be traced to where it was said.
 */
public sealed interface ConfigNode {

  Place place();

  /** What it is, for people. */
  String describe();

  /** The value as rules get it: a String, Boolean, Number, List or Map; empty for nothing. */
  Optional<Object> plain();

  /**
   * The node for a value that is given in code, as {@link #plain} gives it.
   *
   * @throws IllegalArgumentException if a configuration cannot hold such a value
   */
  static ConfigNode of(Place place, Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Field> fields = new LinkedHashMap<>();
      map.forEach((key, each) -> fields.put(key.toString(), new Field(place, of(place, each))));
      return new Mapping(place, fields);
    }
    if (value instanceof List<?> list) {
      return new Sequence(place, list.stream().map(each -> of(place, each)).toList());
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return new Scalar(place, value);
    }
    throw new IllegalArgumentException("a configuration cannot hold " + value);
  }

  /** A text, a number, or true or false. */
  record Scalar(Place place, Object value) implements ConfigNode {
    @Override
    public String describe() {
      if (value instanceof String) {
        return "the text '" + value + "'";
      }
      return value instanceof Boolean ? value.toString() : "the number " + value;
    }

    @Override
    public Optional<Object> plain() {
      return Optional.of(value);
    }
  }

  /** A value that was left out, or {@code null}, or {@code ~}. */
  record Nothing(Place place) implements ConfigNode {
    @Override
    public String describe() {
      return "nothing";
    }

    @Override
    public Optional<Object> plain() {
      return Optional.empty();
    }
  }

  /** A list. */
  record Sequence(Place place, List<ConfigNode> items) implements ConfigNode {
    @Override
    public String describe() {
      return "a list";
    }

    @Override
    public Optional<Object> plain() {
      List<Object> values = new ArrayList<>();
      items.forEach(item -> item.plain().ifPresent(values::add));
      return Optional.of(values);
    }
  }

  /** A map, in the order in which it was written. */
  record Mapping(Place place, Map<String, Field> fields) implements ConfigNode {
    @Override
    public String describe() {
      return "a map";
    }

    @Override
    public Optional<Object> plain() {
      Map<String, Object> values = new LinkedHashMap<>();
      fields.forEach((key, field) -> field.value().plain().ifPresent(v -> values.put(key, v)));
      return Optional.of(values);
    }

    /**
     * This map laid over {@code base}: maps are joined key by key, anything else replaces what is
     * below it, and nothing ({@code ~}) takes it away. Keys that {@code base} lacks come first,
     * since of kinds the first that fits wins, and a kind that is added behind a general one would
     * never be reached.
     */
    public Mapping over(Mapping base) {
      Map<String, Field> joined = new LinkedHashMap<>();
      fields.forEach(
          (key, field) -> {
            if (!base.fields.containsKey(key)) {
              joined.put(key, field);
            }
          });
      base.fields.forEach(
          (key, below) -> {
            Field field = fields.get(key);
            if (field == null) {
              joined.put(key, below);
            } else if (!(field.value() instanceof Nothing)) {
              joined.put(key, field.over(below));
            }
          });
      return new Mapping(place, joined);
    }
  }

  /**
   * A value under its key.
   *
   * @param place where the key is written
   */
  record Field(Place place, ConfigNode value) {
    private Field over(Field below) {
      return value instanceof Mapping upper && below.value instanceof Mapping lower
          ? new Field(place, upper.over(lower))
          : this;
    }
  }
}
