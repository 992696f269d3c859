package dev.entrylint.model;

/**
 * Brackets and parentheses that look like a link or an image, but are text to the renderer.
 *
 * @param image whether a {@code !} stands before them
 * @param target what stands in the parentheses, without blanks at its ends
 * @param targetSpan the same in the text
 * @param span all of it
 */
public record SuspectLink(Reason reason, boolean image, String target, Span targetSpan, Span span) {

  /** What keeps it from being a link. */
  public enum Reason {
    /** There is a blank in the target. */
    BLANK,
    /** The target begins with {@code <}, and no {@code >} ends it. */
    OPEN_ANGLE
  }
}
