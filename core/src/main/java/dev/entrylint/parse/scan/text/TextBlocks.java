package dev.entrylint.parse.scan.text;

import java.util.Arrays;

/**
 * The blocks whose text has inlines or HTML in it, kept from the first pass for the second: for
 * each its kind, and its lines as stretches of the source without the markers of containers.
 */
public final class TextBlocks {

  /** A paragraph, or a line of a table drawn with rules. */
  public static final int PARAGRAPH = 0;

  /** A heading. */
  public static final int HEADING = 1;

  /** A row of a table with pipes. */
  public static final int TABLE_ROW = 2;

  /** HTML in which there is no Markdown. */
  public static final int HTML = 3;

  /** A paragraph that is the term of a definition, and has an id. */
  public static final int TERM = 4;

  private static final int FIELDS = 9;

  /** Start and end of each line, one after the other; read only. */
  public int[] lines = new int[64];

  /** Twice the number of lines; read only. */
  public int lineCount;

  /** The number of blocks; read only. */
  public int count;

  /** Whether headings that are described stand in an element of HTML. */
  private boolean inHtml;

  private int[] fields = new int[16 * FIELDS];

  /** Adds a line, which {@link #add} makes that of a block. */
  public void addLine(int start, int end) {
    if (lineCount == lines.length) {
      lines = Arrays.copyOf(lines, lineCount * 2);
    }
    lines[lineCount] = start;
    lines[lineCount + 1] = end;
    lineCount += 2;
  }

  /** Drops the lines from {@code firstLine} on, which are no block's yet. */
  public void dropLines(int firstLine) {
    lineCount = firstLine;
  }

  /** Whether the headings that are described from now on stand in an element of HTML. */
  public void setInHtml(boolean inHtml) {
    this.inHtml = inHtml;
  }

  /**
   * Adds a block of the lines from {@code firstLine} to {@code endLine}.
   *
   * @param joined whether nothing but white space stands between its lines in the source
   * @param detail the level of a heading, the columns of a table
   */
  public void add(int kind, int firstLine, int endLine, boolean joined, int detail) {
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
  public void describeLast(boolean nested, int start, int end) {
    int at = (count - 1) * FIELDS;
    fields[at + 5] = (nested ? 1 : 0) | (inHtml ? 2 : 0);
    fields[at + 6] = start;
    fields[at + 7] = end;
  }

  /** Says where the attribute list stands that belongs to the block added last. */
  public void attributeLast(int place) {
    fields[(count - 1) * FIELDS + 8] = place;
  }

  /** The block added last, if it is a paragraph, turns out to be a term. */
  public void termLast() {
    int at = (count - 1) * FIELDS;
    if (count > 0 && fields[at] == PARAGRAPH) {
      fields[at] = TERM;
    }
  }

  /** What the block is, such as {@link #PARAGRAPH}. */
  public int kind(int block) {
    return fields[block * FIELDS];
  }

  /** The first of its lines in {@link #lines}. */
  public int firstLine(int block) {
    return fields[block * FIELDS + 1];
  }

  /** Where its lines in {@link #lines} end. */
  public int endLine(int block) {
    return fields[block * FIELDS + 2];
  }

  /** Whether nothing but white space stands between its lines in the source. */
  public boolean joined(int block) {
    return fields[block * FIELDS + 3] == 1;
  }

  /** The level of a heading, the columns of a table, 1 for the first text of an item. */
  public int detail(int block) {
    return fields[block * FIELDS + 4];
  }

  /** Whether the heading stands in a container. */
  public boolean nested(int block) {
    return (fields[block * FIELDS + 5] & 1) == 1;
  }

  /** Whether the heading stands in an element of HTML. */
  public boolean inHtml(int block) {
    return (fields[block * FIELDS + 5] & 2) == 2;
  }

  /** Where the block begins in the source, with its markers. */
  public int start(int block) {
    return fields[block * FIELDS + 6];
  }

  /** Where the block ends in the source, with its markers. */
  public int end(int block) {
    return fields[block * FIELDS + 7];
  }

  /** Where the attribute list of the block stands, outside of it; -1 if there is none. */
  public int attributes(int block) {
    return fields[block * FIELDS + 8];
  }
}
