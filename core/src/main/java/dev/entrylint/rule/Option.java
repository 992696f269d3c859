package dev.entrylint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Something about a rule that configuration can set.
 *
 * @param type what a value must be, for people: {@code true or false}
 * @param description one sentence, without a full stop
 * @param reader makes a {@code T} of a value as YAML has it (String, Boolean, Integer, List), and
 *     throws IllegalArgumentException, saying what would be right, if it does not fit
 */
public record Option<T>(
    String name, String type, T defaultValue, String description, Function<Object, T> reader) {

  /** An option that is on or off. */
  public static Option<Boolean> flag(String name, boolean defaultValue, String description) {
    return new Option<>(
        name,
        "true or false",
        defaultValue,
        description,
        value -> expect(Boolean.class, value, "true or false"));
  }

  /** A whole number from {@code least}. */
  public static Option<Integer> number(
      String name, int least, int defaultValue, String description) {
    String type = "a whole number from " + least;
    return new Option<>(
        name,
        type,
        defaultValue,
        description,
        value -> {
          int number = expect(Integer.class, value, type);
          if (number < least) {
            throw new IllegalArgumentException("expected " + type);
          }
          return number;
        });
  }

  /** A text. */
  public static Option<String> text(String name, String defaultValue, String description) {
    return new Option<>(
        name, "text", defaultValue, description, value -> expect(String.class, value, "text"));
  }

  /** One of the given words. */
  public static Option<String> choice(
      String name, List<String> words, String defaultValue, String description) {
    String type = "one of " + String.join(", ", words);
    return new Option<>(
        name,
        type,
        defaultValue,
        description,
        value -> {
          String word = expect(String.class, value, type);
          if (!words.contains(word)) {
            throw new IllegalArgumentException("expected " + type);
          }
          return word;
        });
  }

  /** A list of texts. */
  public static Option<List<String>> texts(
      String name, List<String> defaultValue, String description) {
    String type = "a list of texts";
    return new Option<>(
        name,
        type,
        defaultValue,
        description,
        value -> {
          List<String> texts = new ArrayList<>();
          for (Object item : expect(List.class, value, type)) {
            texts.add(expect(String.class, item, type));
          }
          return List.copyOf(texts);
        });
  }

  private static <V> V expect(Class<V> type, Object value, String words) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("expected " + words);
    }
    return type.cast(value);
  }
}
