package dev.entrylint.config.yaml;

import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.Values.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A map whose possible keys are known, and what stands under each of them. What is not given, or
 * does not fit, is empty.
 *
 * @param place where the map is written
 * @param shape which keys it may have
 */
public record Fields(Place place, Shape shape, Map<String, Field> fields, Values values) {

  /** Whether {@code key} is given. */
  public boolean has(String key) {
    return fields.containsKey(key);
  }

  /** What stands under {@code key}. */
  public Optional<ConfigNode> find(String key) {
    return Optional.ofNullable(fields.get(key)).map(Field::value);
  }

  /** Where {@code key} is written; where the map is, if it is not. */
  public Place placeOf(String key) {
    return has(key) ? fields.get(key).place() : place;
  }

  /** The text under {@code key}. */
  public Optional<Text> text(String key) {
    return find(key).flatMap(node -> values.text(node, label(key)));
  }

  /** The texts under {@code key}: a list, or one alone. */
  public List<Text> texts(String key) {
    return find(key).map(node -> values.texts(node, label(key))).orElse(List.of());
  }

  /** The whole number under {@code key}, from {@code least} to {@code most}. */
  public OptionalInt number(String key, int least, int most) {
    return find(key)
        .map(node -> values.number(node, label(key), least, most))
        .orElse(OptionalInt.empty());
  }

  /** The flag under {@code key}. */
  public Optional<Boolean> flag(String key) {
    return find(key).flatMap(node -> values.flag(node, label(key)));
  }

  /** One of the words that its shape has for {@code key}. */
  public Optional<String> choice(String key) {
    return find(key).flatMap(node -> values.choice(node, label(key), shape.words(key)));
  }

  /**
   * Some of the words that its shape has for {@code key}; messages call one of them a {@code what}.
   */
  public List<String> choices(String key, String what) {
    return find(key)
        .map(node -> values.choices(values.texts(node, label(key)), what, shape.words(key)))
        .orElse(List.of());
  }

  /** The items of the list under {@code key}. */
  public List<ConfigNode> list(String key) {
    return find(key).map(node -> values.list(node, label(key))).orElse(List.of());
  }

  /** What the map under {@code key} has, by its keys. */
  public Map<String, Field> map(String key) {
    return find(key).map(node -> values.map(node, label(key))).orElse(Map.of());
  }

  /** The map under {@code key}, if there is one. */
  Optional<Fields> fields(String key, Shape shape) {
    return find(key).map(node -> values.fields(node, label(key), shape));
  }

  private static String label(String key) {
    return "'" + key + "'";
  }
}
