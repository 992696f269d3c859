package dev.entrylint.model;

import java.util.Arrays;

/**
 * Where the lines of a text start. Lines end at LF, CR LF or a lone CR, as in CommonMark; offsets
 * are UTF-16 code units.
 */
public final class LineTable {

  private static final char[] NO_NEAR = {};
  private static final int[] NO_FAR = {};

  /** Where lines start, in the one of the two that the text's length asks for. */
  private final char[] near;

  private final int[] far;
  private final int length;

  private LineTable(char[] near, int[] far, int length) {
    this.near = near;
    this.far = far;
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
    if (length > Character.MAX_VALUE) {
      return new LineTable(NO_NEAR, Arrays.copyOf(starts, lines), length);
    }
    char[] near = new char[lines];
    for (int i = 0; i < lines; i++) {
      near[i] = (char) starts[i];
    }
    return new LineTable(near, NO_FAR, length);
  }

  /** The number of lines; the empty one behind a closing line end counts. */
  public int count() {
    return near.length + far.length;
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
    return near.length > 0 ? near[line - 1] : far[line - 1];
  }

  /**
   * Where the line after {@code line}, counted from 1, starts; of the last the end of the text.
   *
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public int end(int line) {
    return line == count() ? length : start(line + 1);
  }

  /**
   * The line and column of {@code offset}.
   *
   * @throws IndexOutOfBoundsException if it lies outside the text; its very end lies inside
   */
  public Position position(int offset) {
    int line = line(offset);
    return new Position(line, offset - start(line) + 1);
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
    int found =
        near.length > 0
            ? Arrays.binarySearch(near, (char) offset)
            : Arrays.binarySearch(far, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineTable that
        && length == that.length
        && Arrays.equals(near, that.near)
        && Arrays.equals(far, that.far);
  }

  @Override
  public int hashCode() {
    return 31 * (Arrays.hashCode(near) + Arrays.hashCode(far)) + length;
  }

  @Override
  public String toString() {
    return count() + " lines, " + length + " units";
  }
}
