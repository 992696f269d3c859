package dev.entrylint.parse;

/** Which text a line of {@code ===} or {@code ---} below it makes a heading. */
public enum Underlining implements SyntaxRule {
  /** A paragraph of any length, as in CommonMark. */
  PARAGRAPH,
  /** A line that may begin a block, which it is before it is anything else, as in pandoc. */
  LINE_FIRST,
  /** A line alone that is first in its container, or behind a blank line, as in kramdown. */
  LINE_APART,
  /** A line alone that is not behind the marker of an item, as in Python-Markdown. */
  LINE_AT_MARGIN
}
