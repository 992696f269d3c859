package dev.entrylint.parse.scan.block;

import dev.entrylint.parse.scan.text.Bytes;

/**
 * Pandoc's further markers of list items: {@code #.}, {@code a)}, {@code iv.}, {@code (2)} and
 * {@code (@label)}. What is indented behind one is text, where it would be code without it.
 */
final class FancyMarkers {

  private static final int MOST_DIGITS = 9;

  /** The numerals in the order in which they stand; those of one letter may be repeated. */
  private static final String[] NUMERALS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private FancyMarkers() {}

  /** The end of a marker at {@code i}, or 0. */
  static int end(byte[] t, int i, int lineEnd) {
    boolean opened = t[i] == '(';
    int from = opened ? i + 1 : i;
    int k = from < lineEnd ? number(t, from, lineEnd) : 0;
    if (k == 0 || k == lineEnd || t[k] != ')' && (opened || t[k] != '.')) {
      return 0;
    }
    boolean capital = t[from] >= 'A' && t[from] <= 'Z';
    if (t[k] == '.' && k == from + 1 && (capital || isPage(t, from, lineEnd))) {
      // 'B. Russell' is a name, and 'p. 12' a page.
      return capital && Bytes.startsWith(t, k + 1, lineEnd, "  ") ? k + 1 : 0;
    }
    return k + 1 == lineEnd || Bytes.isBlank(t[k + 1]) ? k + 1 : 0;
  }

  /** Whether the marker {@code t[i..end)} numbers an example. */
  static boolean isExample(byte[] t, int i, int end) {
    return t[i] == '@' || t[i] == '(' && i + 1 < end && t[i + 1] == '@';
  }

  private static boolean isPage(byte[] t, int i, int lineEnd) {
    return t[i] == 'p' && i + 3 < lineEnd && t[i + 2] == ' ' && Bytes.isDigit(t[i + 3]);
  }

  /** Where the number, letter, numeral or label at {@code i} ends, or 0. */
  private static int number(byte[] t, int i, int lineEnd) {
    int k = i;
    if (t[i] == '#') {
      return i + 1;
    }
    if (t[i] == '@') {
      k++;
      while (k < lineEnd && (Bytes.isLetterOrDigit(t[k]) || t[k] == '_' || t[k] == '-')) {
        k++;
      }
      return k;
    }
    while (k < lineEnd && Bytes.isDigit(t[k]) && k - i <= MOST_DIGITS) {
      k++;
    }
    if (k > i) {
      return k - i > MOST_DIGITS ? 0 : k;
    }
    if (t[i] < 'A' || !Bytes.isLetter(t[i])) {
      return 0;
    }
    return i + 1 < lineEnd && Bytes.isLetter(t[i + 1]) ? roman(t, i, lineEnd) : i + 1;
  }

  private static int roman(byte[] t, int i, int lineEnd) {
    int shift = t[i] < 'a' ? 'a' - 'A' : 0;
    int k = i;
    for (String numeral : NUMERALS) {
      boolean repeats = "mcxi".contains(numeral);
      while (isAt(numeral, t, k, lineEnd, shift)) {
        k += numeral.length();
        if (!repeats) {
          break;
        }
      }
    }
    return k < lineEnd && Bytes.isLetter(t[k]) ? 0 : k;
  }

  private static boolean isAt(String numeral, byte[] t, int i, int lineEnd, int shift) {
    for (int k = 0; k < numeral.length(); k++) {
      if (i + k >= lineEnd || t[i + k] + shift != numeral.charAt(k)) {
        return false;
      }
    }
    return true;
  }
}
