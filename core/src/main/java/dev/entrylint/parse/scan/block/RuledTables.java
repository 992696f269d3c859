package dev.entrylint.parse.scan.block;

import static dev.entrylint.parse.scan.text.Bytes.isBlank;

import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.LineCursor;
import dev.entrylint.parse.scan.text.TextBlocks;
import dev.entrylint.parse.scan.text.Utf8;
import java.util.Arrays;

/**
 * Pandoc's tables that are drawn with rules: grid tables, simple ones and those with rows of
 * several lines. Their cells become text blocks; what is not inline in them is not looked for.
 */
final class RuledTables {

  private final byte[] bytes;
  private final TextBlocks texts;

  /** The columns at which cells begin, in characters from the start of the line; and how many. */
  private int[] columns = new int[8];

  private int count;

  private boolean grid;

  /** Whether each line is a row. */
  private boolean simple;

  /** The last line, where that is known from the start. */
  private int lastLine;

  /** For each line of the row at hand where its cells begin, and where the last one ends. */
  private int[] cuts = new int[32];

  private int cutCount;

  RuledTables(byte[] bytes, TextBlocks texts) {
    this.bytes = bytes;
    this.texts = texts;
  }

  /** How many groups of dashes a line has; 0 if there is anything else in it. */
  static int groups(byte[] b, int start, int lineEnd) {
    int groups = 0;
    for (int i = start; i < lineEnd; i++) {
      if (b[i] == '-') {
        groups += i == start || b[i - 1] != '-' ? 1 : 0;
      } else if (!isBlank(b[i])) {
        return 0;
      }
    }
    return groups;
  }

  /** Whether a line is the border of a grid, {@code +---+:==:+}. */
  static boolean isBorder(byte[] b, int start, int lineEnd) {
    int end = Bytes.trimEnd(b, start, lineEnd);
    if (end - start < 3 || b[start] != '+' || b[end - 1] != '+') {
      return false;
    }
    for (int i = start; i < end; i++) {
      if ("+-=:".indexOf(b[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Begins a grid whose border stands at {@code start}; {@code position} is its first column. */
  void beginGrid(int position, int lineEnd) {
    begin(true, false, Integer.MAX_VALUE);
    for (int i = position; i < lineEnd; i++) {
      if (bytes[i] == '+') {
        addColumn(i - position);
      }
    }
  }

  /**
   * Begins a table whose columns are the groups of dashes in a line.
   *
   * @param position the first column of the line
   * @param simple whether each line is a row, so that a blank one ends the table
   */
  void beginDashes(int position, int lineEnd, boolean simple, int lastLine) {
    begin(false, simple, lastLine);
    for (int i = position; i < lineEnd; i++) {
      if (bytes[i] == '-' && (i == position || bytes[i - 1] != '-')) {
        addColumn(count == 0 ? 0 : i - position);
      }
    }
  }

  private void begin(boolean grid, boolean simple, int lastLine) {
    this.grid = grid;
    this.simple = simple;
    this.lastLine = lastLine;
    count = 0;
    cutCount = 0;
  }

  private void addColumn(int column) {
    if (count == columns.length) {
      columns = Arrays.copyOf(columns, count * 2);
    }
    columns[count++] = column;
  }

  /** Takes a line of the table; whether it belongs to it. */
  boolean take(LineCursor line, int number) {
    boolean border = !line.blank && isRule(line);
    if (grid && !border && (line.blank || bytes[line.next] != '|')) {
      return false;
    }
    if (line.blank && simple || number > lastLine) {
      return false;
    }
    if (border || line.blank) {
      flush();
    } else {
      cut(line.position, line.end);
      if (simple) {
        flush();
      }
    }
    return true;
  }

  private boolean isRule(LineCursor line) {
    return grid
        ? bytes[line.next] == '+'
        : bytes[line.next] == '-' && groups(bytes, line.next, line.end) > 0;
  }

  /** Whether {@code number} is the last line of the table. */
  boolean endsWith(int number) {
    return number == lastLine;
  }

  /** Takes note of where the cells of a line begin. */
  void cut(int position, int lineEnd) {
    if (cutCount + count + 1 > cuts.length) {
      cuts = Arrays.copyOf(cuts, (cutCount + count + 1) * 2);
    }
    int i = position;
    int column = 0;
    for (int k = 0; k < count; k++) {
      while (i < lineEnd && column < columns[k]) {
        i++;
        column += i < lineEnd && Utf8.isContinuation(bytes[i]) ? 0 : 1;
      }
      cuts[cutCount++] = i;
    }
    cuts[cutCount++] = lineEnd;
  }

  /** Makes text blocks of the cells of the row at hand. */
  void flush() {
    int width = count + 1;
    for (int cell = 0; cell < count; cell++) {
      int first = texts.lineCount;
      for (int at = cell; at < cutCount; at += width) {
        if (!addPart(cuts[at], cuts[at + 1])) {
          close(first);
          first = texts.lineCount;
        }
      }
      close(first);
    }
    cutCount = 0;
  }

  /** Adds what a line has of a cell, unless it is blank, which ends a paragraph. */
  private boolean addPart(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isEdge(bytes[start])) {
      start++;
    }
    while (end > start && isEdge(bytes[end - 1])) {
      end--;
    }
    if (start < end) {
      texts.addLine(start, end);
    }
    return start < end;
  }

  private boolean isEdge(int c) {
    return isBlank(c) || grid && c == '|';
  }

  private void close(int first) {
    if (texts.lineCount > first) {
      texts.add(TextBlocks.PARAGRAPH, first, texts.lineCount, false, 0);
    }
  }
}
