package dev.entrylint.edit.list;

import dev.entrylint.model.Span;
import java.util.Arrays;

/**
 * The lines that a list may stand on, each without what it stands in: the marks of quotes, and the
 * room that items around it leave. Columns are those of the whole line, with tab stops at each
 * fourth.
 */
final class ListRows {

  final Stretch text;
  private final int[] starts;
  private final int[] ends;

  /** Of each line where it begins behind the marks of quotes. */
  private final int[] at;

  /** Of each line the column at which it begins behind all that it stands in. */
  private final int[] base;

  private ListRows(Stretch text, int[] starts, int[] ends, int[] at, int[] base) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.at = at;
    this.base = base;
  }

  /** The lines of {@code region}; what stands before it on its first line tells what it is in. */
  static ListRows of(Stretch text, Span region) {
    int[] starts = new int[16];
    int[] ends = new int[16];
    int count = 0;
    int line = text.lineStart(region.start());
    while (count == 0 || line < region.end()) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, 2 * count);
        ends = Arrays.copyOf(ends, 2 * count);
      }
      starts[count] = line;
      ends[count] = Math.min(text.lineEnd(Math.max(line, region.start())), region.end());
      line = text.nextLine(ends[count++]);
    }
    ListRows rows =
        new ListRows(
            text,
            Arrays.copyOf(starts, count),
            Arrays.copyOf(ends, count),
            new int[count],
            new int[count]);
    rows.unquote(region.start());
    return rows;
  }

  private void unquote(int from) {
    int quotes = text.quotes(from);
    int behind = behindQuotes(0, quotes, from);
    at[0] = from;
    base[0] = column(0, from);
    int room = base[0] - column(0, behind);
    for (int row = 1; row < at.length; row++) {
      at[row] = behindQuotes(row, quotes, ends[row]);
      base[row] = column(row, at[row]) + room;
    }
  }

  private int behindQuotes(int row, int quotes, int to) {
    int behind = starts[row];
    int found = 0;
    for (int i = behind; i < to && found < quotes; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        found++;
        behind = i + 1 < to && Stretch.isBlank(text.charAt(i + 1)) ? i + 2 : i + 1;
      } else if (row > 0 && !Stretch.isBlank(c)) {
        break; // a line that goes on without the marks
      }
    }
    return behind;
  }

  /** The lines of an item whose content begins at {@code content} of the first of them. */
  ListRows within(int from, int to, int content, int column) {
    ListRows inner = part(from, to);
    inner.at[0] = content;
    inner.base[0] = inner.column(0, content);
    Arrays.fill(inner.base, 1, to - from, column);
    return inner;
  }

  /** Lines of a quote, without its marks. */
  ListRows unquoted(int from, int to) {
    ListRows inner = part(from, to);
    for (int row = 0; row < to - from; row++) {
      int first = inner.first(row);
      if (first < inner.ends[row] && text.charAt(first) == '>') {
        boolean parted = first + 1 < inner.ends[row] && Stretch.isBlank(text.charAt(first + 1));
        inner.at[row] = first + (parted ? 2 : 1);
      } else {
        inner.at[row] = first;
      }
      inner.base[row] = inner.column(row, inner.at[row]);
    }
    return inner;
  }

  private ListRows part(int from, int to) {
    return new ListRows(
        text,
        Arrays.copyOfRange(starts, from, to),
        Arrays.copyOfRange(ends, from, to),
        Arrays.copyOfRange(at, from, to),
        Arrays.copyOfRange(base, from, to));
  }

  int count() {
    return starts.length;
  }

  /**
   * Where the first character of the line is that is not white; the line's end if there is none.
   */
  int first(int row) {
    return skipBlanks(row, at[row]);
  }

  int skipBlanks(int row, int from) {
    int first = from;
    while (first < ends[row] && Stretch.isBlank(text.charAt(first))) {
      first++;
    }
    return first;
  }

  /** Where the line ends, before its line end. */
  int end(int row) {
    return ends[row];
  }

  boolean isBlank(int row) {
    return first(row) >= ends[row];
  }

  /** The column of {@code offset}, from 0. */
  int column(int row, int offset) {
    return text.column(starts[row], offset);
  }

  /** By how many columns the line is indented within what it stands in. */
  int indent(int row) {
    return column(row, first(row)) - base[row];
  }

  /** Where the line begins within what it stands in: its own indentation counts. */
  int start(int row) {
    int start = at[row];
    int first = first(row);
    while (start < first && column(row, start + 1) <= base[row]) {
      start++;
    }
    return start;
  }
}
