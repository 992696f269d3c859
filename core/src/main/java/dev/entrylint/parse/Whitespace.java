package dev.entrylint.parse;

/** White space in the sense of Markdown. */
public final class Whitespace {

  private Whitespace() {}

  /** Whether {@code c} is white space. */
  public static boolean is(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x0B;
  }

  /** {@code text} with runs of white space made one space, and none at either end. */
  public static String fold(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (is(c)) {
        gap = true;
      } else {
        if (gap && folded.length() > 0) {
          folded.append(' ');
        }
        gap = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static boolean isFolded(String text) {
    boolean gap = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' && (gap && c == ' ' || c != ' ' && is(c))) {
        return false;
      }
      gap = c == ' ';
    }
    return !gap || text.length() == 0;
  }
}
