package dev.entrylint.model;

/**
 * The opening fence of code of which something is amiss: no code to the renderer, or without an
 * end.
 *
 * @param mark what it is made of: a back-tick or a tilde
 * @param info what stands behind its marks, without blanks at its ends
 * @param span the line from its first mark on
 */
public record SuspectFence(char mark, String info, Reason reason, Span span) {

  /** What is amiss. */
  public enum Reason {
    /** It continues a paragraph, where the dialect wants a blank line before such a fence. */
    NO_BLANK_LINE,
    /** More stands behind it than the dialect lets stand there. */
    INFO,
    /** Nothing closes it, or what it lies in ends before. */
    UNCLOSED
  }
}
