package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.Underscores;
import dev.entrylint.parse.Whitespace;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.SyntaxOptions;

/**
 * Whether a run of {@code *}, {@code _} or {@code ~} can open or close emphasis, which the
 * characters around it decide: "left-flanking" and "right-flanking" of the CommonMark
 * specification.
 */
final class Flanks {

  /** The run can open emphasis. */
  static final int OPENS = 1;

  /** The run can close emphasis. */
  static final int CLOSES = 2;

  private final Underscores underscores;

  /** Whether a no-break space counts as white space next to {@code _}, as in Python. */
  private final boolean python;

  /** Whether nothing beyond U+FFFF is punctuation. */
  private final boolean narrow;

  Flanks(SyntaxOptions options) {
    underscores = options.underscores;
    python = underscores == Underscores.BY_PYTHON_WORDS;
    narrow = options.narrowPunctuation;
  }

  /**
   * Whether the run {@code t[i..end)} in {@code t[start..limit)} {@link #OPENS} or {@link #CLOSES}
   * emphasis, or both; 0 if neither.
   */
  int of(byte[] t, int i, int end, int start, int limit) {
    int before = i > start ? Bytes.codePointBefore(t, i) : '\n';
    int after = end < limit ? Bytes.codePoint(t, end) : '\n';
    boolean spaceBefore = isWhite(before);
    boolean spaceAfter = isWhite(after);
    boolean markBefore = isPunctuation(before);
    boolean markAfter = isPunctuation(after);
    boolean leftFlanking = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    boolean rightFlanking = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    boolean opens = leftFlanking;
    boolean closes = rightFlanking;
    if (t[i] == '_' && underscores != Underscores.BY_FLANKS) {
      boolean letters = underscores == Underscores.BY_LETTERS;
      boolean bound = letters ? isBehindLetter(t, i, start, before) : isWord(before);
      opens = !(python ? spaceAfter : Whitespace.is(after)) && !bound;
      boolean goesOn = letters ? isLetter(after) || Character.isDigit(after) : isWord(after);
      closes = !(python ? spaceBefore : Whitespace.is(before)) && !goesOn;
    } else if (t[i] == '_') {
      opens = leftFlanking && (!rightFlanking || markBefore);
      closes = rightFlanking && (!leftFlanking || markAfter);
    }
    return (opens ? OPENS : 0) | (closes ? CLOSES : 0);
  }

  private static boolean isBehindLetter(byte[] t, int i, int start, int before) {
    if (before == '-' && i - 1 > start) {
      return isLetter(Bytes.codePointBefore(t, i - 1));
    }
    return isLetter(before);
  }

  private static boolean isWhite(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r' && c != 0x0B
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isLetter(int c) {
    return Character.isAlphabetic(c);
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }

  private boolean isPunctuation(int c) {
    if (c < 128) {
      return Bytes.isPunctuation(c);
    }
    if (narrow && c > 0xFFFF) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> false;
    };
  }
}
