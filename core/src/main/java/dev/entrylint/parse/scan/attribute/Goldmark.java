package dev.entrylint.parse.scan.attribute;

import static dev.entrylint.parse.scan.text.Bytes.isLetter;
import static dev.entrylint.parse.scan.text.Bytes.isLetterOrDigit;
import static dev.entrylint.parse.scan.text.Bytes.isPunctuation;

/** What goldmark takes in an attribute list, and Hugo with it. */
final class Goldmark {

  private Goldmark() {}

  /** Whether {@code t[from..to)} is an id, a class, or a key with a value. */
  static boolean isItem(byte[] t, int from, int to) {
    int k = from + 1;
    if (t[from] == '#' || t[from] == '.') {
      while (k < to && (!isPunctuation(t[k]) || isNameMark(t[k]))) {
        k++;
      }
      return k == to;
    }
    if (!isLetter(t[from]) && t[from] != '_' && t[from] != ':') {
      return false;
    }
    while (k < to && (isLetterOrDigit(t[k]) || isNameMark(t[k]))) {
      k++;
    }
    return k < to - 1 && t[k] == '=' && t[k + 1] != '\'';
  }

  private static boolean isNameMark(int c) {
    return c == '-' || c == '_' || c == ':' || c == '.';
  }
}
