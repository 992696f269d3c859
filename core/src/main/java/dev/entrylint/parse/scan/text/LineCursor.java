package dev.entrylint.parse.scan.text;

/**
 * A place in one line, which containers move on by columns; tabs stop at every fourth. Its fields
 * are read everywhere in the first pass, and changed by nothing but its own methods.
 */
public final class LineCursor {

  final byte[] bytes;

  /** Where the line begins. */
  public int start;

  /** Where the line ends, without its line end. */
  public int end;

  /**
   * What the containers have left. A tab may be used up in part: then the column lies inside it.
   */
  public int position;

  int column;

  /** The first byte from {@link #position} on that is neither space nor tab. */
  public int next;

  /** The column of {@link #next}. */
  public int nextColumn;

  /** The columns between {@link #position} and {@link #next}. */
  public int indent;

  /** Whether nothing but spaces and tabs is left. */
  public boolean blank;

  /** A cursor in {@code bytes}, in no line yet. */
  public LineCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Begins the line {@code bytes[start..end)}. */
  public void begin(int start, int end) {
    this.start = start;
    this.end = end;
    moveTo(start, 0);
  }

  /** Goes to {@code position}, which is at {@code column}, and looks for the next text. */
  public void moveTo(int position, int column) {
    this.position = position;
    this.column = column;
    byte[] b = bytes;
    int i = position;
    int at = column;
    for (; i < end; i++) {
      int c = b[i];
      if (c == ' ') {
        at++;
      } else if (c == '\t') {
        at += 4 - (at & 3);
      } else {
        break;
      }
    }
    next = i;
    nextColumn = at;
    indent = at - column;
    blank = i >= end;
  }

  /** Goes on by {@code columns} of white space, at most to the next text. */
  public void skipColumns(int columns) {
    int rest = columns;
    while (rest > 0 && position < next) {
      int width = bytes[position] == '\t' ? 4 - (column & 3) : 1;
      if (width > rest) {
        column += rest;
        break;
      }
      column += width;
      rest -= width;
      position++;
    }
    indent = nextColumn - column;
  }

  /** Goes on to the next text. */
  public void skipIndent() {
    position = next;
    column = nextColumn;
    indent = 0;
  }

  /** Goes behind a marker of {@code width} bytes at {@link #next}, and one column of space. */
  public void skipMarker(int width) {
    moveTo(next + width, nextColumn + width);
    skipColumns(1);
  }
}
