package dev.entrylint.parse.scan;

import java.util.Arrays;

/**
 * The blocks whose text has inlines or HTML in it, kept from the first pass for the second: for
 * each its kind, and its lines as stretches of the source without the markers of containers.
 */
final class TextBlocks {

  static final int PARAGRAPH = 0;
  static final int HEADING = 1;
  static final int TABLE_ROW = 2;
  static final int HTML = 3;

  /** A paragraph that is the term of a definition, and has an id. */
  static final int TERM = 4;

  private static final int FIELDS = 9;

  /** Start and end of each line, one after the other. */
  int[] lines = new int[64];

  /** Twice the number of lines. */
  int lineCount;

  int count;

  /** Whether headings that are described stand in an element of HTML. */
  boolean inHtml;

  private int[] fields = new int[16 * FIELDS];

  void addLine(int start, int end) {
    if (lineCount == lines.length) {
      lines = Arrays.copyOf(lines, lineCount * 2);
    }
    lines[lineCount] = start;
    lines[lineCount + 1] = end;
    lineCount += 2;
  }

  /**
   * Adds a block of the lines from {@code firstLine} to {@code endLine}.
   *
   * @param joined whether nothing but white space stands between its lines in the source
   * @param detail the level of a heading, the columns of a table
   */
  void add(int kind, int firstLine, int endLine, boolean joined, int detail) {
    if ((count + 1) * FIELDS > fields.length) {
      fields = Arrays.copyOf(fields, fields.length * 2);
    }
    int at = count++ * FIELDS;
    fields[at] = kind;
    fields[at + 1] = firstLine;
    fields[at + 2] = endLine;
    fields[at + 3] = joined ? 1 : 0;
    fields[at + 4] = detail;
    fields[at + 5] = 0;
    fields[at + 6] = lines[firstLine];
    fields[at + 7] = lines[endLine - 1];
    fields[at + 8] = -1;
  }

  /** Says more of the block added last: whether it is nested, and where it starts and ends. */
  void describeLast(boolean nested, int start, int end) {
    int at = (count - 1) * FIELDS;
    fields[at + 5] = (nested ? 1 : 0) | (inHtml ? 2 : 0);
    fields[at + 6] = start;
    fields[at + 7] = end;
  }

  /** Says where the attribute list stands that belongs to the block added last. */
  void attributeLast(int place) {
    fields[(count - 1) * FIELDS + 8] = place;
  }

  /** The block added last, if it is a paragraph, turns out to be a term. */
  void termLast() {
    int at = (count - 1) * FIELDS;
    if (count > 0 && fields[at] == PARAGRAPH) {
      fields[at] = TERM;
    }
  }

  int kind(int block) {
    return fields[block * FIELDS];
  }

  int firstLine(int block) {
    return fields[block * FIELDS + 1];
  }

  int endLine(int block) {
    return fields[block * FIELDS + 2];
  }

  boolean joined(int block) {
    return fields[block * FIELDS + 3] == 1;
  }

  int detail(int block) {
    return fields[block * FIELDS + 4];
  }

  boolean nested(int block) {
    return (fields[block * FIELDS + 5] & 1) == 1;
  }

  boolean inHtml(int block) {
    return (fields[block * FIELDS + 5] & 2) == 2;
  }

  int start(int block) {
    return fields[block * FIELDS + 6];
  }

  int end(int block) {
    return fields[block * FIELDS + 7];
  }

  /** Where the attribute list of the block stands, outside of it; -1 if there is none. */
  int attributes(int block) {
    return fields[block * FIELDS + 8];
  }
}
