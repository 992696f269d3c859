package dev.entrylint.model;

/**
 * A line that begins with {@code #} and looks like a heading, but is text to the renderer.
 *
 * @param marks how many {@code #} it begins with
 * @param title what stands behind them, without blanks at its ends
 * @param span the line from its first {@code #} on
 */
public record SuspectHeading(int marks, String title, Reason reason, Span span) {

  /** What keeps it from being a heading. */
  public enum Reason {
    /** No space stands between the marks and the title. */
    NO_SPACE,
    /** There are more than six marks. */
    TOO_MANY_MARKS,
    /** It continues a paragraph, where the dialect wants a blank line before a heading. */
    NO_BLANK_LINE,
    /** It is indented, where the dialect wants headings to begin the line. */
    INDENTED,
    /** The tag of a block stands in it, at which the dialect begins another block. */
    BLOCK_TAG,
    /** It ends in a backslash, which the dialect does not allow. */
    FINAL_BACKSLASH
  }
}
