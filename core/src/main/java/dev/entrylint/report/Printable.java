package dev.entrylint.report;

/**
 * Text of a corpus made fit for a line of output: control characters become their pictures, so that
 * no text breaks a line or speaks to the terminal.
 */
public final class Printable {

  private static final char FIRST_PICTURE = '\u2400';
  private static final char PICTURE_OF_DELETE = '\u2421';
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** {@code text} on one line; of the same length, so that columns stay what they are. */
  public static String line(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return replaced(text);
      }
    }
    return text;
  }

  private static String replaced(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = picture(chars[i]);
    }
    return new String(chars);
  }

  /** {@code c}, or what stands for it. */
  static char picture(char c) {
    if (!isControl(c)) {
      return c;
    }
    if (c < ' ') {
      return (char) (FIRST_PICTURE + c);
    }
    return c == 0x7F ? PICTURE_OF_DELETE : REPLACEMENT;
  }

  /** C0, C1, and what turns the direction of writing or breaks lines. */
  private static boolean isControl(char c) {
    return c < ' '
        || c >= 0x7F && c <= 0x9F
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u2028'
        || c == '\u2029';
  }
}
