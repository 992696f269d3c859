package dev.entrylint.parse.slug;

/** Lower case where the language of a renderer makes it otherwise than Java. */
final class LowerCase {

  private static final int CAPITAL_DOTTED_I = 0x130;

  private LowerCase() {}

  /** As Ruby and Haskell do it: a sigma at the end of a word is one like any other. */
  static String withoutContext(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == CAPITAL_DOTTED_I) {
        lower.append("i\u0307");
      } else {
        lower.appendCodePoint(Character.toLowerCase(c));
      }
    }
    return lower.toString();
  }
}
