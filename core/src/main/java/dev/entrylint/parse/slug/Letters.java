package dev.entrylint.parse.slug;

/** Classes of characters as renderers draw them. */
final class Letters {

  private Letters() {}

  /** A word character of Unicode: alphabetic, a mark, a decimal digit, connecting punctuation. */
  static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> Character.isAlphabetic(c);
    };
  }

  /** A letter, or a number of any kind: without marks, with {@code ²} and {@code Ⅷ}. */
  static boolean isLetterOrNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c);
    };
  }

  /** A letter or a decimal digit. */
  static boolean isLetterOrDigit(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** White space of any kind: the controls, and what Unicode calls a space. */
  static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r'
        || c >= 0x1C && c <= 0x1F
        || c == 0x85
        || Character.isSpaceChar(c);
  }
}
