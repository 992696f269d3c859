package dev.entrylint.parse.scan;

import static dev.entrylint.parse.scan.Bytes.isLetter;
import static dev.entrylint.parse.scan.Bytes.isLetterOrDigit;

/** Recognises addresses in angle brackets. */
final class Autolinks {

  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_PART = 63;

  private Autolinks() {}

  /** The end of the address with its brackets at {@code i}; -1 if there is none. */
  static int end(byte[] t, int i, int limit) {
    int end = uri(t, i + 1, limit);
    return end > 0 ? end : mail(t, i + 1, limit);
  }

  /** Whether the address {@code t[start..end)} is one of mail: such have no scheme. */
  static boolean isMail(byte[] t, int start, int end) {
    int k = start;
    while (k < end && t[k] != ':' && t[k] != '@') {
      k++;
    }
    return k < end && t[k] == '@';
  }

  private static int uri(byte[] t, int i, int limit) {
    if (i >= limit || !isLetter(t[i])) {
      return -1;
    }
    int k = i + 1;
    while (k < limit && k - i <= LONGEST_SCHEME && isSchemePart(t[k])) {
      k++;
    }
    if (k >= limit || t[k] != ':' || k - i < 2 || k - i > LONGEST_SCHEME) {
      return -1;
    }
    for (k++; k < limit; k++) {
      int c = t[k];
      if (c == '>') {
        return k + 1;
      }
      if (c == '<' || c >= 0 && c <= ' ') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isSchemePart(int c) {
    return isLetterOrDigit(c) || c == '+' || c == '.' || c == '-';
  }

  private static int mail(byte[] t, int i, int limit) {
    int k = i;
    while (k < limit && isLocalPart(t[k])) {
      k++;
    }
    if (k == i || k >= limit || t[k] != '@') {
      return -1;
    }
    while (true) {
      int from = k + 1;
      k = from;
      while (k < limit && (isLetterOrDigit(t[k]) || t[k] == '-')) {
        k++;
      }
      boolean part = k > from && k - from <= LONGEST_PART && t[from] != '-' && t[k - 1] != '-';
      if (!part || k >= limit) {
        return -1;
      }
      if (t[k] == '>') {
        return k + 1;
      }
      if (t[k] != '.') {
        return -1;
      }
    }
  }

  private static boolean isLocalPart(int c) {
    return isLetterOrDigit(c) || c > ' ' && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0;
  }
}
