package dev.entrylint.edit.list;

import dev.entrylint.model.Span;

/** What in a list hides markers: fenced code, and comments on lines of their own. */
final class Verbatim {

  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";
  private static final int FENCE = 3;

  private final ListRows rows;
  private char mark;
  private int length;

  /** The line found last in which a comment may end. */
  private int closing = -1;

  Verbatim(ListRows rows) {
    this.rows = rows;
  }

  /** Begins fenced code if such begins at {@code offset} of the line. */
  void open(int row, int offset) {
    int run = run(offset, rows.end(row));
    if (run >= FENCE) {
      String rest = rows.text.text(new Span(offset + run, rows.end(row)));
      char c = rows.text.charAt(offset);
      if (c == '~' || rest.indexOf('`') < 0) {
        mark = c;
        length = run;
      }
    }
  }

  private int run(int from, int end) {
    int at = from;
    while (at < end
        && "`~".indexOf(rows.text.charAt(from)) >= 0
        && rows.text.charAt(at) == rows.text.charAt(from)) {
      at++;
    }
    return at - from;
  }

  /**
   * Whether the line belongs to code that began before it.
   *
   * @param threshold the column before which no line of the item begins
   */
  boolean goesOn(int row, int threshold) {
    if (length == 0) {
      return false;
    }
    int first = rows.first(row);
    if (first < rows.end(row)) {
      if (rows.column(row, first) < threshold) {
        length = 0;
        return false;
      }
      int run = run(first, rows.end(row));
      boolean closes = run >= length && rows.text.charAt(first) == mark;
      if (closes && rows.skipBlanks(row, first + run) == rows.end(row)) {
        length = 0;
      }
    }
    return true;
  }

  /**
   * The line on which the comment ends that fills the lines from {@code row} on; -1 if none does.
   * Lines are asked for in their order.
   */
  int commentEnd(int row) {
    int first = rows.first(row);
    if (!rows.text.text(new Span(first, rows.end(row))).startsWith(OPEN)) {
      return -1;
    }
    int end = row;
    String behind = behindClose(row, first + OPEN.length());
    if (behind == null) {
      end = closingLine(row + 1);
      behind = end < rows.count() ? behindClose(end, rows.first(end)) : null;
    }
    return behind != null && behind.isBlank() ? end : -1;
  }

  /** The first line from {@code from} on in which a comment may end, or the number of lines. */
  private int closingLine(int from) {
    if (closing < from) {
      closing = from;
      while (closing < rows.count() && behindClose(closing, rows.first(closing)) == null) {
        closing++;
      }
    }
    return closing;
  }

  /** What of the line stands behind the first end of a comment from {@code from} on, or null. */
  private String behindClose(int row, int from) {
    String line = rows.text.text(new Span(from, rows.end(row)));
    int close = line.indexOf(CLOSE);
    return close < 0 ? null : line.substring(close + CLOSE.length());
  }
}
