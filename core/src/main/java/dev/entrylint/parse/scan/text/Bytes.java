package dev.entrylint.parse.scan.text;

import java.nio.charset.StandardCharsets;

/** Classes of UTF-8 bytes as Markdown knows them, and searches in arrays of them. */
public final class Bytes {

  private Bytes() {}

  /** A space or a tab. */
  public static boolean isBlank(int c) {
    return c == ' ' || c == '\t';
  }

  /** A space, a tab or a line end. */
  public static boolean isSpace(int c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** A line feed or a carriage return. */
  public static boolean isLineEnd(int c) {
    return c == '\n' || c == '\r';
  }

  /** An ASCII digit. */
  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** An ASCII letter. */
  public static boolean isLetter(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** An ASCII letter or digit. */
  public static boolean isLetterOrDigit(int c) {
    return isLetter(c) || isDigit(c);
  }

  /** ASCII punctuation: what a backslash can escape. */
  public static boolean isPunctuation(int c) {
    return c > 32 && c < 48 || c > 57 && c < 65 || c > 90 && c < 97 || c > 122 && c < 127;
  }

  /** The first byte from {@code i} on that is neither space nor tab, or {@code end}. */
  public static int skipBlanks(byte[] t, int i, int end) {
    while (i < end && isBlank(t[i])) {
      i++;
    }
    return i;
  }

  /** The first byte from {@code i} on that is no white space, or {@code end}. */
  public static int skipSpaces(byte[] t, int i, int end) {
    while (i < end && isSpace(t[i])) {
      i++;
    }
    return i;
  }

  /** The end of the word at {@code i}: the next space or tab, or {@code end}. */
  public static int skipWord(byte[] t, int i, int end) {
    while (i < end && !isBlank(t[i])) {
      i++;
    }
    return i;
  }

  /** The end of the name at {@code i}, of ASCII letters, digits and hyphens. */
  public static int skipName(byte[] t, int i, int end) {
    while (i < end && (isLetterOrDigit(t[i]) || t[i] == '-')) {
      i++;
    }
    return i;
  }

  /** The end of the run of bytes {@code c} at {@code i}. */
  public static int skipRun(byte[] t, int i, int end, int c) {
    while (i < end && t[i] == c) {
      i++;
    }
    return i;
  }

  /** Where the text before {@code end} ends without spaces, tabs and line ends. */
  public static int trimEnd(byte[] t, int start, int end) {
    while (end > start && isSpace(t[end - 1])) {
      end--;
    }
    return end;
  }

  /** Whether {@code t[start..end)} ends in a backslash that none before it escapes. */
  public static boolean endsInBackslash(byte[] t, int start, int end) {
    int k = end;
    while (k > start && t[k - 1] == '\\') {
      k--;
    }
    return (end - k) % 2 == 1;
  }

  /** Whether {@code word}, which is ASCII, stands at {@code i} and ends before {@code end}. */
  public static boolean startsWith(byte[] t, int i, int end, String word) {
    int length = word.length();
    if (end - i < length) {
      return false;
    }
    for (int k = 0; k < length; k++) {
      if (t[i + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Where {@code word} stands first in {@code t[i..end)}, or -1. */
  public static int indexOf(byte[] t, int i, int end, String word) {
    int first = word.charAt(0);
    for (int last = end - word.length(); i <= last; i++) {
      if (t[i] == first && startsWith(t, i, end, word)) {
        return i;
      }
    }
    return -1;
  }

  /** The text of {@code t[start..end)}. */
  public static String string(byte[] t, int start, int end) {
    return new String(t, start, end - start, StandardCharsets.UTF_8);
  }

  /** The code point whose first byte is at {@code i}, in well-formed UTF-8. */
  public static int codePoint(byte[] t, int i) {
    int c = t[i];
    if (c >= 0) {
      return c;
    }
    if (c < (byte) 0xE0) {
      return (c & 0x1F) << 6 | t[i + 1] & 0x3F;
    }
    if (c < (byte) 0xF0) {
      return (c & 0x0F) << 12 | (t[i + 1] & 0x3F) << 6 | t[i + 2] & 0x3F;
    }
    return (c & 0x07) << 18 | (t[i + 1] & 0x3F) << 12 | (t[i + 2] & 0x3F) << 6 | t[i + 3] & 0x3F;
  }

  /** The code point whose last byte is before {@code i}, in well-formed UTF-8. */
  public static int codePointBefore(byte[] t, int i) {
    i--;
    while (t[i] < (byte) 0xC0) {
      i--;
    }
    return codePoint(t, i);
  }
}
