package dev.entrylint.model;

import java.util.Arrays;

/**
 * Where the lines of a text start. Lines end at LF, CR LF or a lone CR, as in CommonMark; offsets
 * are UTF-16 code units.
 */
public final class LineTable {

  private final int[] starts;
  private final int length;

  private LineTable(int[] starts, int length) {
    this.starts = starts;
    this.length = length;
  }

  /** The table of {@code text}. A text has at least one line, even when it is empty. */
  public static LineTable of(String text) {
    int[] starts = new int[Math.max(16, text.length() / 32)];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        if (lines == starts.length) {
          starts = Arrays.copyOf(starts, lines * 2);
        }
        starts[lines++] = i + 1;
      }
    }
    return of(starts, lines, text.length());
  }

  /**
   * The table of a text of {@code length} units whose lines begin at the first {@code lines} values
   * of {@code starts}; the first must be 0 and each must be greater than the one before it.
   */
  public static LineTable of(int[] starts, int lines, int length) {
    if (lines < 1 || starts[0] != 0) {
      throw new IllegalArgumentException("a line table begins with a line at 0");
    }
    return new LineTable(Arrays.copyOf(starts, lines), length);
  }

  /** The number of lines; the empty one behind a closing line end counts. */
  public int count() {
    return starts.length;
  }

  /** The length of the text. */
  public int length() {
    return length;
  }

  /**
   * Where {@code line}, counted from 1, starts.
   *
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public int start(int line) {
    return starts[line - 1];
  }

  /**
   * The line and column of {@code offset}.
   *
   * @throws IndexOutOfBoundsException if it lies outside the text; its very end lies inside
   */
  public Position position(int offset) {
    int line = line(offset);
    return new Position(line, offset - starts[line - 1] + 1);
  }

  /**
   * The line, from 1, in which {@code offset} lies.
   *
   * @throws IndexOutOfBoundsException if it lies outside the text; its very end lies inside
   */
  public int line(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " outside a text of " + length);
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineTable that
        && length == that.length
        && Arrays.equals(starts, that.starts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(starts) + length;
  }

  @Override
  public String toString() {
    return starts.length + " lines, " + length + " units";
  }
}
