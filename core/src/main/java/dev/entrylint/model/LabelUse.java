package dev.entrylint.model;

/**
 * Brackets that use a label which their own file does not define. Depending on the dialect a
 * heading or another file may define it; a {@link Form#SHORTCUT} is just text otherwise.
 *
 * @param label the label as written, with white space folded
 * @param text the link's text as a reader would see it
 * @param image whether it begins with {@code !}
 * @param span all of it
 */
public record LabelUse(Form form, String label, String text, boolean image, Span span) {

  /** How the label is used. */
  public enum Form {
    /** {@code [text][label]}. */
    FULL,
    /** {@code [label][]}. */
    COLLAPSED,
    /** {@code [label]}. */
    SHORTCUT
  }
}
