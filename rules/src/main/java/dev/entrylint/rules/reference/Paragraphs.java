package dev.entrylint.rules.reference;

import dev.entrylint.model.Span;

/**
 * Lines of a document, in which paragraphs are found. Offsets are those of the document, in UTF-16
 * code units.
 *
 * @param text whole lines
 * @param from where the first of them begins
 */
record Paragraphs(String text, int from) {

  /** What stands between the marks of a macro or of maths is not longer. */
  static final int MOST = 500;

  /** Where the paragraph begins that {@code place} is in. */
  int start(Span place) {
    int at = place.start() - from;
    int least = Math.max(0, at - MOST);
    while (at > least && !isBlankLineBefore(at)) {
      at--;
    }
    return from + at;
  }

  /** Where it ends. */
  int end(Span place) {
    int at = place.end() - from;
    int most = Math.min(text.length(), at + MOST);
    while (at < most && !(text.charAt(at) == '\n' && isBlankLineBefore(at + 1))) {
      at++;
    }
    return from + at;
  }

  /** What stands from {@code start} to {@code end}. */
  String between(int start, int end) {
    return text.substring(start - from, end - from);
  }

  /** Whether {@code place} lies in <code>{{...}}</code> or the like. */
  boolean isInMacro(Span place) {
    return isBetween(place, "{{", "}}")
        || isBetween(place, "{%", "%}")
        || isBetween(place, "<%", "%>");
  }

  private boolean isBetween(Span place, String open, String close) {
    int start = start(place);
    String paragraph = between(start, end(place));
    int opened = paragraph.lastIndexOf(open, place.start() - start);
    return opened >= 0 && paragraph.indexOf(close, opened + open.length()) >= place.end() - start;
  }

  /** Whether a line begins at {@code at} and the one before it, or it itself, is blank. */
  private boolean isBlankLineBefore(int at) {
    if (at == 0) {
      return true;
    }
    if (text.charAt(at - 1) != '\n') {
      return false;
    }
    return isBlank(at, 1) || isBlank(at - 2, -1);
  }

  /** Whether from {@code at} on, one way or the other, but blanks stand up to the end of a line. */
  private boolean isBlank(int at, int step) {
    int k = at;
    while (k >= 0 && k < text.length() && text.charAt(k) != '\n') {
      if (text.charAt(k) > ' ') {
        return false;
      }
      k += step;
    }
    return true;
  }
}
