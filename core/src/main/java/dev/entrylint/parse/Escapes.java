package dev.entrylint.parse;

/** What a backslash can escape. */
public enum Escapes implements SyntaxRule {
  /** All ASCII punctuation, as in CommonMark. */
  PUNCTUATION("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"),
  /** Python-Markdown's, with that of its tables. */
  PYTHON("\\`*_{}[]()>#+-.!|"),
  /** Kramdown's, with that of its GFM parser. */
  KRAMDOWN("\\.*_+`<>()[]{}#!:|\"'$=-~");

  private final boolean[] escapable = new boolean[128];

  Escapes(String marks) {
    for (int i = 0; i < marks.length(); i++) {
      escapable[marks.charAt(i)] = true;
    }
  }

  /** Whether a backslash escapes the character or byte {@code c}. */
  public boolean has(int c) {
    return c >= 0 && escapable[c];
  }
}
