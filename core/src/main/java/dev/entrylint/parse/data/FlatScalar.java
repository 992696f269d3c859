package dev.entrylint.parse.data;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.Set;

/**
 * A text, a whole number, or a word for true, false or nothing, as it stands in {@link FlatYaml}.
 *
 * @param start where it starts in the text
 * @param end where it ends
 * @param quoted whether the first and the last of its characters are quotes
 */
record FlatScalar(int start, int end, boolean quoted) {

  private static final Set<String> TRUE = Set.of("true", "True", "TRUE");
  private static final Set<String> FALSE = Set.of("false", "False", "FALSE");
  private static final Set<String> NULL = Set.of("null", "Null", "NULL");

  /** More digits may be more than an {@code int} holds. */
  private static final int MOST_DIGITS = 9;

  /** What numbers consist of, beside digits, in all of their forms. */
  private static final String IN_NUMBERS = "abcdefABCDEFxo.+-";

  /**
   * Reads the scalar that begins at {@code start}, or null if it is not plain.
   *
   * @param end where its line ends, without blanks
   * @param flow whether it stands in brackets
   */
  static FlatScalar read(String text, int start, int end, boolean flow) {
    if (start >= end) {
      return null;
    }
    char first = text.charAt(start);
    if (first == '"' || first == '\'') {
      int close = text.indexOf(first, start + 1);
      boolean plain = close > 0 && close < end && !isIn(text, '\\', start, close);
      boolean doubled = close > 0 && close + 1 < end && text.charAt(close + 1) == first;
      return plain && !doubled ? new FlatScalar(start, close + 1, true) : null;
    }
    if (!Character.isLetterOrDigit(first) && first != '/' && first != '(' && first != '_') {
      return null;
    }
    int stop = flow ? flowEnd(text, start, end) : lineEnd(text, start, end);
    while (stop > start && text.charAt(stop - 1) == ' ') {
      stop--;
    }
    return stop <= start || !isSure(text.substring(start, stop))
        ? null
        : new FlatScalar(start, stop, false);
  }

  private static boolean isIn(String text, char c, int start, int end) {
    int at = text.indexOf(c, start);
    return at >= 0 && at < end;
  }

  /** Where a comment or the line ends it; not known, and then below {@code start}, with a key. */
  private static int lineEnd(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '#' && text.charAt(i - 1) == ' ') {
        return i;
      }
      if (c == ':' && (i + 1 == end || text.charAt(i + 1) == ' ')) {
        return -1;
      }
    }
    return end;
  }

  private static int flowEnd(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == ']') {
        return i;
      }
      if ("[{}#:?&*!|>%@`\"'".indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether it is clear without the patterns of YAML what {@code word} is. */
  private static boolean isSure(String word) {
    char first = word.charAt(0);
    if (first < '0' || first > '9') {
      return true;
    }
    return isWhole(word)
        || isDate(word)
        || word.chars().anyMatch(c -> !isDigit(c) && IN_NUMBERS.indexOf(c) < 0);
  }

  private static boolean isWhole(String word) {
    return word.length() <= MOST_DIGITS
        && (word.length() == 1 || word.charAt(0) != '0')
        && word.chars().allMatch(FlatScalar::isDigit);
  }

  private static boolean isDate(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 4 || i == 7 ? c != '-' : !isDigit(c)) {
        return false;
      }
    }
    return word.length() == 10;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** The first place from {@code start} where no blank stands. */
  static int blanks(String text, int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }

  /**
   * Its value.
   *
   * @param offset where {@code text} starts in its document
   */
  Meta meta(String text, int offset) {
    Span span = new Span(offset + start, offset + end);
    if (quoted) {
      String inner = text.substring(start + 1, end - 1);
      return new Meta.Scalar(inner, inner, span, new Span(span.start() + 1, span.end() - 1));
    }
    String word = text.substring(start, end);
    if (NULL.contains(word)) {
      return new Meta.Nothing(span);
    }
    Object value = word;
    if (TRUE.contains(word) || FALSE.contains(word)) {
      value = TRUE.contains(word);
    } else if (isWhole(word)) {
      value = Integer.valueOf(word);
    }
    return new Meta.Scalar(value, word, span, span);
  }
}
