package dev.entrylint.edit.list;

import dev.entrylint.model.Span;

/**
 * What marks a point of a list.
 *
 * @param span the marker, without the white space behind it
 * @param content where the content begins; the end of the line if it holds none
 * @param column the column at which lines begin that belong to the point
 */
record PointMarker(Span span, int content, int column) {

  private static final int MOST_INDENT = 3;
  private static final int MOST_DIGITS = 9;
  private static final int CODE = 5;

  /** The marker at which a line begins, or null. */
  static PointMarker find(ListRows rows, int row, boolean fancy) {
    int first = rows.first(row);
    int end = rows.end(row);
    if (first >= end || rows.indent(row) > MOST_INDENT) {
      return null;
    }
    int behind = fancy ? fancyEnd(rows.text, first, end) : plainEnd(rows.text, first, end);
    if (behind < 0
        || behind < end && !Stretch.isBlank(rows.text.charAt(behind))
        || isBreak(rows.text, first, end)) {
      return null;
    }
    int content = rows.skipBlanks(row, behind);
    int room = rows.column(row, content) - rows.column(row, behind);
    boolean near = content < end && room < CODE;
    int column = rows.column(row, behind) + (near ? room : 1);
    return new PointMarker(new Span(first, behind), content, column);
  }

  private static int plainEnd(Stretch text, int from, int end) {
    if ("-*+".indexOf(text.charAt(from)) >= 0) {
      return from + 1;
    }
    int at = from;
    while (at < end && isDigit(text.charAt(at)) && at - from <= MOST_DIGITS) {
      at++;
    }
    boolean number = at > from && at - from <= MOST_DIGITS;
    return number && at < end && ".)".indexOf(text.charAt(at)) >= 0 ? at + 1 : -1;
  }

  /** The end of one of pandoc's further markers: {@code #.}, {@code iv.}, {@code (@label)}. */
  private static int fancyEnd(Stretch text, int from, int end) {
    int plain = plainEnd(text, from, end);
    int at = text.charAt(from) == '(' ? from + 1 : from;
    int number = at;
    while (at < end
        && (Character.isLetterOrDigit(text.charAt(at)) || "#@_-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    boolean fancy = at > number && at < end && ".)".indexOf(text.charAt(at)) >= 0;
    return plain >= 0 ? plain : fancy ? at + 1 : -1;
  }

  /** Whether the line is a thematic break, such as {@code * * *}. */
  private static boolean isBreak(Stretch text, int from, int end) {
    char mark = text.charAt(from);
    int marks = 0;
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == mark) {
        marks++;
      } else if (!Stretch.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return marks > 2 && (mark == '-' || mark == '*');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether a point so marked may begin directly below a line of text. */
  boolean mayInterrupt(Stretch text, int lineEnd) {
    String written = text.text(span);
    return content < lineEnd && (!isDigit(written.charAt(0)) || written.matches("0*1[.)]"));
  }
}
