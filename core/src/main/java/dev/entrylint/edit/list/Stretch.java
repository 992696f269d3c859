package dev.entrylint.edit.list;

import dev.entrylint.model.Span;

/**
 * A part of a document's text as it is written. All offsets are those of the document, in UTF-16
 * code units.
 *
 * @param text what is in it
 * @param start where it begins
 */
public record Stretch(String text, int start) {

  /** So many columns are from one tab stop to the next. */
  static final int TAB = 4;

  /** All of a document's text. */
  public static Stretch whole(String text) {
    return new Stretch(text, 0);
  }

  /** Where it ends. */
  public int end() {
    return start + text.length();
  }

  /** The character at {@code offset}. */
  public char charAt(int offset) {
    return text.charAt(offset - start);
  }

  /** The text of {@code span}. */
  public String text(Span span) {
    return text.substring(span.start() - start, span.end() - start);
  }

  /** Where the attribute list ends that begins at {@code from}; {@code from} if none does. */
  public int behindAttributes(int from, int to) {
    if (from < to && charAt(from) == '{') {
      int close = text.indexOf('}', from - start) + start;
      return close > from && close < to ? close + 1 : from;
    }
    return from;
  }

  /** Where the line ends that {@code offset} is in, before its line end. */
  int lineEnd(int offset) {
    int at = offset;
    while (at < end() && !isLineEnd(charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the line behind that begins whose end is at {@code lineEnd}. */
  int nextLine(int lineEnd) {
    boolean two = lineEnd + 1 < end() && charAt(lineEnd) == '\r' && charAt(lineEnd + 1) == '\n';
    return Math.min(end(), lineEnd + (two ? 2 : 1));
  }

  /** Where the line begins that {@code offset} is in. */
  int lineStart(int offset) {
    int at = offset;
    while (at > start && !isLineEnd(charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The column of {@code offset}, from 0, in the line that begins at {@code lineStart}. */
  int column(int lineStart, int offset) {
    int column = 0;
    for (int i = lineStart; i < offset; i++) {
      column = charAt(i) == '\t' ? column + TAB - column % TAB : column + 1;
    }
    return column;
  }

  /**
   * What stands before {@code offset} on its line, as lines below begin that stand in the same:
   * white space and marks of quotes stay, and for all else there is room.
   */
  String margin(int offset) {
    return text(new Span(lineStart(offset), offset)).replaceAll("[^ \\t>]", " ");
  }

  /** How many marks of quotes stand before {@code offset} on its line. */
  int quotes(int offset) {
    int quotes = 0;
    for (int i = lineStart(offset); i < offset; i++) {
      quotes += charAt(i) == '>' ? 1 : 0;
    }
    return quotes;
  }

  /**
   * The first line end at or behind {@code offset}, or else the first of all; {@code \n} if none.
   */
  String lineBreak(int offset) {
    int at = lineEnd(offset);
    if (at == end()) {
      at = lineEnd(start);
    }
    return at == end() ? "\n" : text(new Span(at, nextLine(at)));
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
