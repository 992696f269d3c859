package dev.entrylint.regex;

/** A place between code points, as {@code ^} is one. */
enum Place {
  START_OF_TEXT,
  END_OF_TEXT,
  /** The end, or before the line end that is the last of the text. */
  END_BUT_LINE_END,
  START_OF_LINE,
  END_OF_LINE,
  WORD_BOUNDARY,
  NO_WORD_BOUNDARY;

  /** Whether it is at {@code at} of {@code text}, which has {@code length} code points. */
  boolean isAt(int at, int[] text, int length) {
    return switch (this) {
      case START_OF_TEXT -> at == 0;
      case END_OF_TEXT -> at == length;
      case END_BUT_LINE_END -> at == length || isLastLineEnd(at, text, length);
      case START_OF_LINE -> at < length && (at == 0 || isBehindLineEnd(at, text));
      case END_OF_LINE -> at == length || isLineEnd(text[at]) && !isWithinLineEnd(at, text);
      case WORD_BOUNDARY -> isBoundary(at, text, length);
      case NO_WORD_BOUNDARY -> !isBoundary(at, text, length);
    };
  }

  static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isLastLineEnd(int at, int[] text, int length) {
    if (at == length - 2) {
      return text[at] == '\r' && text[at + 1] == '\n';
    }
    return at == length - 1 && isLineEnd(text[at]) && !isWithinLineEnd(at, text);
  }

  private static boolean isBehindLineEnd(int at, int[] text) {
    return isLineEnd(text[at - 1]) && !isWithinLineEnd(at, text);
  }

  private static boolean isWithinLineEnd(int at, int[] text) {
    return at > 0 && text[at] == '\n' && text[at - 1] == '\r';
  }

  private static boolean isBoundary(int at, int[] text, int length) {
    return (at > 0 && isWord(text[at - 1])) != (at < length && isWord(text[at]));
  }

  private static boolean isWord(int c) {
    return c == '_'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
