package dev.entrylint.engine.known;

import java.util.HexFormat;
import java.util.Optional;

/**
 * A line of the file of a {@link Baseline}: rule, path, entry, subject and count with tabs between
 * them. An entry that is not there is nothing, an empty one is {@code \e}. What ends a line or a
 * field, controls, and surrogates without their other half are escaped.
 */
final class BaselineLine {

  /** The line that each such file begins with. */
  static final String VERSION = "# entrylint baseline 1";

  private static final String EMPTY = "\\e";
  private static final String ESCAPED = "\\\t\n\r\0";
  private static final String WORDS = "\\tnr0";
  private static final int DIGITS = 4;

  private BaselineLine() {}

  static String of(KnownFinding finding) {
    StringBuilder line = new StringBuilder();
    append(finding.rule(), line);
    append(finding.path(), line.append('\t'));
    line.append('\t');
    if (finding.entry().isPresent()) {
      append(finding.entry().get(), line);
      line.append(finding.entry().get().isEmpty() ? EMPTY : "");
    }
    append(finding.subject(), line.append('\t'));
    line.append('\t').append(finding.count());
    return line.toString();
  }

  private static void append(String field, StringBuilder line) {
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      int word = ESCAPED.indexOf(c);
      if (word >= 0) {
        line.append('\\').append(WORDS.charAt(word));
      } else if (isHidden(field, i)) {
        line.append("\\u").append(HexFormat.of().toHexDigits(c));
      } else {
        line.append(c);
      }
    }
  }

  /** Whether editors may take what is at {@code i} for the end of a line, or lose it. */
  private static boolean isHidden(String field, int i) {
    char c = field.charAt(i);
    if (c < ' ' || c >= '\u007F' && c < '\u00A0' || c == '\u2028' || c == '\u2029') {
      return true;
    }
    if (!Character.isSurrogate(c)) {
      return c == '\uFEFF';
    }
    boolean first = i + 1 < field.length() && Character.isSurrogatePair(c, field.charAt(i + 1));
    return !first && !(i > 0 && Character.isSurrogatePair(field.charAt(i - 1), c));
  }

  /** The entry that is written as {@code field}, if there is one; throws as {@link #unescaped}. */
  static Optional<String> entry(String field) {
    return field.isEmpty()
        ? Optional.empty()
        : Optional.of(field.equals(EMPTY) ? "" : unescaped(field));
  }

  /**
   * What is written as {@code field}.
   *
   * @throws IllegalArgumentException if a backslash escapes nothing; its message says what would
   */
  static String unescaped(String field) {
    int next = field.indexOf('\\');
    if (next < 0) {
      return field;
    }
    StringBuilder text = new StringBuilder(field.length());
    int from = 0;
    while (next >= 0) {
      text.append(field, from, next);
      char word = next + 1 < field.length() ? field.charAt(next + 1) : ' ';
      from = next + 2;
      if (WORDS.indexOf(word) >= 0) {
        text.append(ESCAPED.charAt(WORDS.indexOf(word)));
      } else if (word == 'u' && isHex(field, from)) {
        text.append((char) HexFormat.fromHexDigits(field, from, from + DIGITS));
        from += DIGITS;
      } else {
        throw new IllegalArgumentException(
            "a backslash stands only in \\\\, \\t, \\n, \\r, \\0, in \\u with four hexadecimal"
                + " digits, and in an entry that is but \\e");
      }
      next = field.indexOf('\\', from);
    }
    return text.append(field, from, field.length()).toString();
  }

  private static boolean isHex(String field, int from) {
    if (from + DIGITS > field.length()) {
      return false;
    }
    for (int i = from; i < from + DIGITS; i++) {
      if (!HexFormat.isHexDigit(field.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
