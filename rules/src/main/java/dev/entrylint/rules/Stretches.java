package dev.entrylint.rules;

import dev.entrylint.model.Span;

/** Stretches of a text without what only surrounds them: white space, marks of emphasis. */
final class Stretches {

  private static final int LONGEST = 40;

  private Stretches() {}

  /** The stretch without white space and marks of emphasis at its ends. */
  static Span stripped(String text, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && surrounds(text.charAt(start))) {
      start++;
    }
    while (end > start && surrounds(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean surrounds(char c) {
    return c <= ' ' || c == '*' || c == '_';
  }

  /**
   * The stretch with each run of white space as one blank, without the marks of emphasis of what
   * stands around it, and without backslashes that only break a line.
   */
  static String folded(String text, int from, int to) {
    StringBuilder folded = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean breaks = c == '\\' && i + 1 < to && text.charAt(i + 1) <= ' ';
      if (c <= ' ' || breaks) {
        if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
          folded.append(' ');
        }
      } else if (c != '*' && c != '_') {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Where the attribute list ends that begins at {@code from}; {@code from} if none does. */
  static int behindAttributes(String text, int from, int to) {
    if (from < to && text.charAt(from) == '{') {
      int close = text.indexOf('}', from);
      return close < 0 || close >= to ? from : close + 1;
    }
    return from;
  }

  /** Whether there is a letter or a digit in it. */
  static boolean speaks(String text, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The stretch for a message: its first line, and not all of a long one. */
  static String shortened(String text, Span span) {
    int line = text.indexOf('\n', span.start());
    int end = line < 0 || line > span.end() ? span.end() : line;
    String shown = text.substring(span.start(), Math.min(end, span.start() + LONGEST)).strip();
    return span.start() + LONGEST < end || end < span.end() ? shown + "…" : shown;
  }
}
