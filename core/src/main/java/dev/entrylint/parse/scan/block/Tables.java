package dev.entrylint.parse.scan.block;

import static dev.entrylint.parse.scan.text.Bytes.isBlank;
import static dev.entrylint.parse.scan.text.Bytes.skipBlanks;

import dev.entrylint.parse.scan.inline.BacktickRuns;
import dev.entrylint.parse.scan.text.Bytes;

/** GFM tables: the row of dashes that makes a table, and the cells of a row. */
public final class Tables {

  private Tables() {}

  /** The columns of a delimiter row, {@code | --- | :-: |}; 0 if the line is none. */
  static int delimiterColumns(byte[] t, int start, int lineEnd) {
    int first = t[start];
    if (first != '|' && first != '-' && first != ':') {
      return 0;
    }
    int end = Bytes.trimEnd(t, start, lineEnd);
    int k = first == '|' ? start + 1 : start;
    boolean marked = first == '|';
    int columns = 0;
    while (true) {
      int dashes = skipBlanks(t, k, end);
      if (dashes < end && t[dashes] == ':') {
        dashes++;
        marked = true;
      }
      int behind = Bytes.skipRun(t, dashes, end, '-');
      if (behind == dashes) {
        return 0;
      }
      columns++;
      if (behind < end && t[behind] == ':') {
        behind++;
        marked = true;
      }
      k = skipBlanks(t, behind, end);
      if (k >= end) {
        // Without a pipe or colon the line is the underline of a heading.
        return marked ? columns : 0;
      }
      if (t[k] != '|') {
        return 0;
      }
      marked = true;
      if (++k == end) {
        return columns;
      }
    }
  }

  /** How many cells a row has; a line that is but a pipe is none, as in cmark-gfm. */
  static int cells(byte[] t, int start, int lineEnd, boolean spans) {
    if (isLonePipe(t, start, lineEnd)) {
      return 0;
    }
    int end = rowEnd(t, start, lineEnd);
    int k = rowStart(t, start, end);
    int cells = 1;
    for (k = cellEnd(t, k, end, spans); k < end; k = cellEnd(t, k + 1, end, spans)) {
      cells++;
    }
    return cells;
  }

  static boolean isLonePipe(byte[] t, int start, int lineEnd) {
    int k = skipBlanks(t, start, lineEnd);
    return k < lineEnd && t[k] == '|' && skipBlanks(t, k + 1, lineEnd) == lineEnd;
  }

  /** Where the first cell of a row begins, behind the pipe at its edge. */
  public static int rowStart(byte[] t, int start, int end) {
    int k = skipBlanks(t, start, end);
    return k < end && t[k] == '|' ? k + 1 : k;
  }

  /** Where the last cell of a row ends, before the pipe at its edge. */
  public static int rowEnd(byte[] t, int start, int lineEnd) {
    int end = lineEnd;
    while (end > start && isBlank(t[end - 1])) {
      end--;
    }
    if (end - start < 2 || t[end - 1] != '|') {
      return end;
    }
    return Bytes.endsInBackslash(t, start, end - 1) ? end : end - 1;
  }

  /**
   * The next pipe from {@code i} on that no backslash escapes, or {@code end}.
   *
   * @param spans whether a code span hides pipes, as in pandoc; to GFM it ends with its cell
   */
  public static int cellEnd(byte[] t, int i, int end, boolean spans) {
    int k = i;
    while (k < end && t[k] != '|') {
      if (spans && t[k] == '`') {
        k = BacktickRuns.codeEnd(t, k, end);
      } else {
        k += t[k] == '\\' ? 2 : 1;
      }
    }
    return Math.min(k, end);
  }
}
