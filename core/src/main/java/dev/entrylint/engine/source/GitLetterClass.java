package dev.entrylint.engine.source;

import java.util.BitSet;

/**
 * Letters in brackets in a pattern of git's, such as {@code [a-z]} or {@code [![:digit:]]}.
 *
 * @param letters the bytes that fit
 * @param end behind the closing bracket
 */
record GitLetterClass(BitSet letters, int end) {

  private static final int BYTES = 256;

  /** The one that is opened at {@code start} of {@code pattern}; null if it is never closed. */
  static GitLetterClass at(String pattern, int start) {
    BitSet letters = new BitSet(BYTES);
    int i = start + 1;
    boolean negated = i < pattern.length() && "!^".indexOf(pattern.charAt(i)) >= 0;
    i += negated ? 1 : 0;
    int first = i;
    int before = -1; // what a range may begin with
    while (i < pattern.length() && (pattern.charAt(i) != ']' || i == first)) {
      char c = pattern.charAt(i);
      if (c == '[' && pattern.startsWith("[:", i)) {
        int close = pattern.indexOf(']', i + 2);
        if (close < 0) {
          return null;
        }
        if (close - i >= 3 && pattern.charAt(close - 1) == ':') {
          if (!addNamed(pattern.substring(i + 2, close - 1), letters)) {
            return null;
          }
          before = -1;
          i = close + 1;
          continue;
        }
      }
      boolean range =
          c == '-' && before >= 0 && i + 1 < pattern.length() && pattern.charAt(i + 1) != ']';
      i += range ? 1 : 0;
      if (pattern.charAt(i) == '\\') {
        i++;
      }
      if (i >= pattern.length()) {
        return null;
      }
      char last = pattern.charAt(i);
      if (range && before <= last) {
        letters.set(before, last + 1);
      }
      if (!range) {
        letters.set(last);
      }
      before = range ? -1 : last;
      i++;
    }
    if (i >= pattern.length()) {
      return null;
    }
    if (negated) {
      letters.flip(0, BYTES);
    }
    return new GitLetterClass(letters, i + 1);
  }

  /** Adds the letters of a class that has a name; whether there is one. */
  private static boolean addNamed(String name, BitSet letters) {
    for (char c = 0; c < 128; c++) {
      boolean upper = c >= 'A' && c <= 'Z';
      boolean lower = c >= 'a' && c <= 'z';
      boolean digit = c >= '0' && c <= '9';
      boolean graph = c > ' ' && c < 127;
      boolean alnum = upper || lower || digit;
      boolean fits;
      switch (name) {
        case "alnum" -> fits = alnum;
        case "alpha" -> fits = upper || lower;
        case "blank" -> fits = c == ' ' || c == '\t';
        case "cntrl" -> fits = c < ' ' || c == 127;
        case "digit" -> fits = digit;
        case "graph" -> fits = graph;
        case "lower" -> fits = lower;
        case "print" -> fits = graph || c == ' ';
        case "punct" -> fits = graph && !alnum;
        case "space" -> fits = c == ' ' || c >= '\t' && c <= '\r';
        case "upper" -> fits = upper;
        case "xdigit" -> fits = digit || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f';
        default -> {
          return false;
        }
      }
      if (fits) {
        letters.set(c);
      }
    }
    return true;
  }
}
