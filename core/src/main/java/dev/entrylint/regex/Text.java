package dev.entrylint.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A text in code points.
 *
 * @param length how many of {@code letters} there are
 * @param seen by the number of a look-around the places where it holds
 */
record Text(int[] letters, int length, List<BitSet> seen) {

  static Text of(String text) {
    int[] letters = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(letters[length - 1])) {
      letters[length++] = text.codePointAt(i);
    }
    return new Text(letters, length, new ArrayList<>(0));
  }

  boolean isSeen(int look, int at) {
    return seen.get(look).get(at);
  }
}
