package dev.entrylint.base;

/**
 * Offsets into a text of what counts in its code points, each found without counting anew; and the
 * order by them.
 */
public final class CodePoints {

  /** Of every so many code points the offset is kept. */
  private static final int STEP = 64;

  private final String text;

  /** The offset of each {@link #STEP}th code point; empty where each is one code unit. */
  private final int[] offsets;

  public CodePoints(String text) {
    this.text = text;
    int count = text.codePointCount(0, text.length());
    offsets = new int[count == text.length() ? 0 : count / STEP + 1];
    for (int i = 1; i < offsets.length; i++) {
      offsets[i] = text.offsetByCodePoints(offsets[i - 1], STEP);
    }
  }

  /**
   * The offset, in UTF-16 code units, of the code point of this number, from 0; the length of the
   * text for the number of all.
   *
   * @throws IndexOutOfBoundsException if there are fewer
   */
  public int offset(int codePoint) {
    return offsets.length == 0
        ? codePoint
        : text.offsetByCodePoints(offsets[codePoint / STEP], codePoint % STEP);
  }

  /** Compares two texts by their code points, which is the order of their bytes in UTF-8. */
  public static int compare(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        // Surrogates stand for code points above all others but sort below U+E000 to U+FFFF.
        boolean high = Character.isSurrogate(a);
        return high == Character.isSurrogate(b) ? a - b : high ? 1 : -1;
      }
    }
    return left.length() - right.length();
  }
}
