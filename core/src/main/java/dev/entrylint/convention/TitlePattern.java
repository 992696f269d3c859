package dev.entrylint.convention;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression for titles and values; it fits what it is found in. */
public final class TitlePattern {

  private final Pattern pattern;

  private TitlePattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a regular expression of {@code java.util.regex}.
   *
   * @throws IllegalArgumentException if it is none; the message says why, in one line
   */
  public static TitlePattern of(String expression) {
    try {
      return new TitlePattern(Pattern.compile(expression));
    } catch (PatternSyntaxException wrong) {
      String reason = wrong.getDescription();
      throw new IllegalArgumentException(
          "'" + expression + "' is not a regular expression: " + reason, wrong);
    }
  }

  public boolean fits(String title) {
    return pattern.matcher(title).find();
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
    return pattern.pattern();
  }
}
