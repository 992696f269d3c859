package dev.entrylint.renderer.slug;

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

  /** A space as Haskell has it: no separator of lines or paragraphs is one. */
  static boolean isHaskellSpace(int c) {
    return c >= '\t' && c <= '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** A letter, number or mark, or connecting punctuation. */
  static boolean isLetterMarkOrNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.CONNECTOR_PUNCTUATION ->
          true;
      default -> isLetterOrNumber(c);
    };
  }

  /** A letter or a decimal digit. */
  static boolean isLetterOrDigit(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  /** White space of Unicode. */
  static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
  }

  /** White space as Python has it, which takes four more controls for such. */
  static boolean isPythonSpace(int c) {
    return isSpace(c) || c >= 0x1C && c <= 0x1F;
  }

  /** White space as JavaScript has it, where the byte order mark is one. */
  static boolean isScriptSpace(int c) {
    return c != 0x85 && isSpace(c) || c == 0xFEFF;
  }
}
