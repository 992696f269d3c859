package dev.entrylint.engine.suppress;

import dev.entrylint.engine.Today;
import dev.entrylint.model.Directive;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/**
 * What suppressions say beside the rules that they name.
 *
 * @param reason why there is one, for whoever reads it later; on one line
 * @param until the last day on which it holds, if it has one
 */
public record SuppressionWords(String reason, Optional<LocalDate> until) {

  private static final String UNTIL = "until=";

  /** What parts names and reason; not in every comment. */
  static final String DASHES = "--";

  /** The same where a comment may hold no two dashes. */
  static final String LONG_DASH = "—";

  /**
   * Those with {@code reason}, without the blanks around it.
   *
   * @throws IllegalArgumentException if a comment cannot hold the reason, or its day is over; the
   *     message says what would be right
   */
  public static SuppressionWords of(String reason, Optional<LocalDate> until) {
    return of(reason, until, Today.now());
  }

  static SuppressionWords of(String reason, Optional<LocalDate> until, LocalDate today) {
    String words = reason.strip();
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new IllegalArgumentException("the reason says nothing; write some words");
    }
    if (words.codePoints().anyMatch(SuppressionWords::isNoText)) {
      throw new IllegalArgumentException(
          "the reason must be one line of text, without line breaks and other control characters");
    }
    for (String each : new String[] {"--", "*/", "<!", "{", "}", "%%", UNTIL}) {
      if (words.contains(each)) {
        throw new IllegalArgumentException(
            "the reason must not have '"
                + each
                + "' in it, "
                + (each.equals(UNTIL)
                    ? "which stands for a last day: --until says it"
                    : "which may end a comment, or be no text in one"));
      }
    }
    if (words.endsWith("-")) {
      throw new IllegalArgumentException(
          "the reason must not end with '-', which may end a comment");
    }
    if (until.isPresent() && today.isAfter(until.get())) {
      throw new IllegalArgumentException(
          "the last day " + until.get() + " is over; today is " + today);
    }
    return new SuppressionWords(words, until);
  }

  private static boolean isNoText(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || type == Character.FORMAT && c != 0x200C && c != 0x200D;
  }

  /** What a comment says that suppresses {@code rules} by {@code name}. */
  String comment(String name, Collection<String> rules, String dash) {
    return Directive.PREFIX + name + " " + value(rules, dash);
  }

  /** The same without the word, as a value under a key. */
  String value(Collection<String> rules, String dash) {
    return String.join(", ", rules)
        + until.map(day -> " " + UNTIL + day).orElse("")
        + " "
        + dash
        + " "
        + reason;
  }

  /** Whether {@code directive} has the same last day, or none as well. */
  boolean endsLike(Directive directive) {
    return directive.arguments().stream()
        .filter(word -> word.startsWith(UNTIL))
        .map(word -> word.substring(UNTIL.length()))
        .toList()
        .equals(until.map(LocalDate::toString).stream().toList());
  }
}
