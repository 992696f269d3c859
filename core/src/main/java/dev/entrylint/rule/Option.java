package dev.entrylint.rule;

import java.util.List;

/**
 * Something about a rule that configuration can set.
 *
 * @param type what a value may be
 * @param description one sentence, without a full stop
 */
public record Option<T>(String name, OptionType<T> type, T defaultValue, String description) {

  /** An option that is on or off. */
  public static Option<Boolean> flag(String name, boolean defaultValue, String description) {
    return new Option<>(name, new OptionType.Flag(), defaultValue, description);
  }

  /** A whole number from {@code least}. */
  public static Option<Integer> number(
      String name, int least, int defaultValue, String description) {
    return new Option<>(name, new OptionType.Number(least), defaultValue, description);
  }

  /** A text. */
  public static Option<String> text(String name, String defaultValue, String description) {
    return new Option<>(name, new OptionType.Text(), defaultValue, description);
  }

  /** One of the given words. */
  public static Option<String> choice(
      String name, List<String> words, String defaultValue, String description) {
    return new Option<>(name, new OptionType.Choice(words), defaultValue, description);
  }

  /** A list of texts. */
  public static Option<List<String>> texts(
      String name, List<String> defaultValue, String description) {
    return new Option<>(name, new OptionType.Texts(), defaultValue, description);
  }
}
