package dev.entrylint.renderer.setting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value in the configuration of a renderer, as far as it stands there to be read. */
public sealed interface Setting {

  /** What says nothing. */
  Setting NOTHING = new Fields(Map.of(), false);

  /** A text, a number, or {@code true} or {@code false}, as it is written without quotes. */
  record Text(String value) implements Setting {}

  /** A list. */
  record Items(List<Setting> items) implements Setting {}

  /**
   * Values by key.
   *
   * @param open whether there may be more keys, which something computes
   */
  record Fields(Map<String, Setting> fields, boolean open) implements Setting {}

  /**
   * What takes a program to be known.
   *
   * @param how what stands there, such as the tag of a value in YAML; may be empty
   * @param given the literal that the program is given, if there is one
   */
  record Computed(String how, Optional<Setting> given) implements Setting {

    /** That of which nothing is known. */
    public static final Computed UNKNOWN = new Computed("", Optional.empty());
  }

  /** The value to which {@code keys} lead, if it is there; something computed on the way is it. */
  default Optional<Setting> at(String... keys) {
    Setting value = this;
    for (String key : keys) {
      if (value instanceof Computed) {
        return Optional.of(value);
      }
      if (!(value instanceof Fields map)) {
        return Optional.empty();
      }
      Setting next = map.fields().get(key);
      if (next == null) {
        return map.open() ? Optional.of(Computed.UNKNOWN) : Optional.empty();
      }
      value = next;
    }
    return Optional.of(value);
  }

  /** The text to which {@code keys} lead, if there is one. */
  default Optional<String> text(String... keys) {
    return at(keys)
        .filter(Text.class::isInstance)
        .map(value -> ((Text) value).value())
        .filter(value -> !value.isEmpty());
  }

  /** Whether {@code keys} lead to {@code true}. */
  default boolean isTrue(String... keys) {
    return text(keys).filter("true"::equals).isPresent();
  }

  /** Whether {@code keys} lead to {@code false}. */
  default boolean isFalse(String... keys) {
    return text(keys).filter("false"::equals).isPresent();
  }

  /** The items of the list to which {@code keys} lead; a value that is no list is the only one. */
  default List<Setting> items(String... keys) {
    Optional<Setting> value = at(keys);
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Items list ? list.items() : List.of(value.get());
  }

  /** Those of {@link #items} that are texts. */
  default List<String> texts(String... keys) {
    List<String> texts = new ArrayList<>();
    for (Setting each : items(keys)) {
      if (each instanceof Text text && !text.value().isEmpty()) {
        texts.add(text.value());
      }
    }
    return texts;
  }

  /** The fields of the map to which {@code keys} lead; none if it is no map. */
  default Map<String, Setting> fields(String... keys) {
    return at(keys).orElse(NOTHING) instanceof Fields map ? map.fields() : Map.of();
  }

  /** Whether what {@code keys} lead to takes a program to be known. */
  default boolean isComputed(String... keys) {
    return at(keys).filter(Computed.class::isInstance).isPresent();
  }
}
