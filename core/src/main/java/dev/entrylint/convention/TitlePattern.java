package dev.entrylint.convention;

import dev.entrylint.regex.Regex;

/** A regular expression for titles, values and targets; it fits what it is found in. */
public final class TitlePattern {

  private final Regex regex;

  private TitlePattern(Regex regex) {
    this.regex = regex;
  }

  /**
   * Reads a regular expression, as {@link Regex} knows them.
   *
   * @throws IllegalArgumentException if it is none; the message says why, in one line
   */
  public static TitlePattern of(String expression) {
    return new TitlePattern(Regex.of(expression));
  }

  public boolean fits(String title) {
    return regex.isIn(title);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TitlePattern that && toString().equals(that.toString());
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return regex.pattern();
  }
}
