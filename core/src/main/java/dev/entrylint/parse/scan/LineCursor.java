package dev.entrylint.parse.scan;

/** A place in one line, which containers move on by columns; tabs stop at every fourth. */
final class LineCursor {

  final byte[] bytes;

  /** Where the line begins and ends, without its line end. */
  int start;

  int end;

  /**
   * What the containers have left. A tab may be used up in part: then the column lies inside it.
   */
  int position;

  int column;

  /** The first byte from {@link #position} on that is neither space nor tab, and its column. */
  int next;

  int nextColumn;

  /** The columns between {@link #position} and {@link #next}. */
  int indent;

  /** Whether nothing but spaces and tabs is left. */
  boolean blank;

  LineCursor(byte[] bytes) {
    this.bytes = bytes;
  }

  void begin(int start, int end) {
    this.start = start;
    this.end = end;
    moveTo(start, 0);
  }

  /** Goes to {@code position}, which is at {@code column}, and looks for the next text. */
  void moveTo(int position, int column) {
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
  void skipColumns(int columns) {
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
  void skipIndent() {
    position = next;
    column = nextColumn;
    indent = 0;
  }

  /** Goes behind a marker of {@code width} bytes at {@link #next}, and one column of space. */
  void skipMarker(int width) {
    moveTo(next + width, nextColumn + width);
    skipColumns(1);
  }
}
