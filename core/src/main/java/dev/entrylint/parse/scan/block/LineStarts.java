package dev.entrylint.parse.scan.block;

import static dev.entrylint.parse.scan.text.Bytes.isBlank;
import static dev.entrylint.parse.scan.text.Bytes.isDigit;
import static dev.entrylint.parse.scan.text.Bytes.skipBlanks;
import static dev.entrylint.parse.scan.text.Bytes.skipRun;

import dev.entrylint.parse.scan.text.Bytes;

/** Recognises what blocks of one line, or the first line of a block, begin with. */
public final class LineStarts {

  private static final int MOST_DIGITS = 9;

  private LineStarts() {}

  /** The level of an ATX heading at {@code i}, or 0. */
  static int headingLevel(byte[] t, int i, int lineEnd) {
    int level = skipRun(t, i, lineEnd, '#') - i;
    boolean ends = i + level == lineEnd || isBlank(t[i + level]);
    return level <= 6 && ends ? level : 0;
  }

  /** The level of a heading whose title may follow without a space, and is not empty; or 0. */
  static int tightHeadingLevel(byte[] t, int i, int lineEnd) {
    int level = Math.min(skipRun(t, i, lineEnd, '#') - i, 6);
    return skipBlanks(t, i + level, lineEnd) < lineEnd ? level : 0;
  }

  /** Where the content of an ATX heading ends, before a closing run of {@code #}. */
  public static int headingEnd(byte[] t, int start, int lineEnd) {
    int end = Bytes.trimEnd(t, start, lineEnd);
    int k = end;
    while (k > start && t[k - 1] == '#') {
      k--;
    }
    if (k == start) {
      return start;
    }
    return k < end && isBlank(t[k - 1]) ? Bytes.trimEnd(t, start, k) : end;
  }

  /** The same for Python-Markdown, which takes any {@code #} at the very end of the line. */
  static int pythonHeadingEnd(byte[] t, int start, int lineEnd) {
    int k = lineEnd;
    while (k > start && t[k - 1] == '#') {
      k--;
    }
    if (k < lineEnd && Bytes.endsInBackslash(t, start, k)) {
      k++;
    }
    while (k > start && isWhite(t, k)) {
      k--;
      while (t[k] < (byte) 0xC0) {
        k--;
      }
    }
    return k;
  }

  private static boolean isWhite(byte[] t, int end) {
    int c = t[end - 1];
    return c < 0 ? Character.isSpaceChar(Bytes.codePointBefore(t, end)) : Bytes.isSpace(c);
  }

  /** The length of an opening code fence at {@code i}, or 0. */
  static int fenceLength(byte[] t, int i, int lineEnd) {
    int behind = skipRun(t, i, lineEnd, t[i]);
    if (behind - i < 3) {
      return 0;
    }
    if (t[i] == '`') {
      for (int k = behind; k < lineEnd; k++) {
        if (t[k] == '`') {
          return 0;
        }
      }
    }
    return behind - i;
  }

  /** Whether a fence of {@code length} times {@code c} is closed at {@code i}. */
  static boolean closesFence(byte[] t, int i, int lineEnd, int c, int length) {
    int behind = skipRun(t, i, lineEnd, c);
    return behind - i >= length && skipBlanks(t, behind, lineEnd) == lineEnd;
  }

  /** Whether nothing but one run of {@code c} and white space stands from {@code i} on. */
  static boolean isUnderline(byte[] t, int i, int lineEnd, int c) {
    return skipBlanks(t, skipRun(t, i, lineEnd, c), lineEnd) == lineEnd;
  }

  /** The end of a list marker at {@code i}, or 0. */
  static int markerEnd(byte[] t, int i, int lineEnd) {
    int k = i;
    if (isDigit(t[i])) {
      while (k < lineEnd && k - i <= MOST_DIGITS && isDigit(t[k])) {
        k++;
      }
      if (k - i > MOST_DIGITS || k == lineEnd || t[k] != '.' && t[k] != ')') {
        return 0;
      }
    }
    k++;
    return k == lineEnd || isBlank(t[k]) ? k : 0;
  }

  /** Whether a definition of Python-Markdown begins on the line {@code t[start..end)}. */
  public static boolean isDefinition(byte[] t, int start, int end) {
    int i = skipBlanks(t, start, end);
    return i - start < 4 && i + 1 < end && t[i] == ':' && isBlank(t[i + 1]);
  }

  /**
   * Where the title begins, at the end of the line perhaps, if three {@code c} at {@code i} begin
   * an admonition of MkDocs, or a tab; or else -1.
   */
  static int admonitionTitle(byte[] t, int i, int end, int c) {
    int k = skipRun(t, i, end, c);
    if (k - i != 3) {
      return -1;
    }
    if (c != '!') {
      while (k < end && (t[k] == '+' || t[k] == '!' && c == '=')) {
        k++;
      }
    }
    int from = skipBlanks(t, k, end);
    int quote = from;
    while (c != '=' && quote < end && t[quote] != '"') {
      if (!isBlank(t[quote])
          && t[quote] != '-'
          && t[quote] != '_'
          && !Bytes.isLetterOrDigit(t[quote])) {
        return -1;
      }
      quote++;
    }
    if (quote == end) {
      return from < end ? end : -1;
    }
    int last = Bytes.trimEnd(t, quote, end);
    boolean titled = t[quote] == '"' && last > quote + 1 && t[last - 1] == '"';
    return titled && (c != '!' || quote > from) && quote > k - (c == '?' ? 1 : 0) ? quote + 1 : -1;
  }

  /** Whether the list marker {@code t[i..end)} may interrupt a paragraph: a bullet, or number 1. */
  static boolean mayInterrupt(byte[] t, int i, int end) {
    int k = skipRun(t, i, end, '0');
    return !isDigit(t[i]) || k < end && t[k] == '1' && !isDigit(t[k + 1]);
  }
}
