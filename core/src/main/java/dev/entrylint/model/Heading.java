package dev.entrylint.model;

/**
 * A heading as the renderer sees it.
 *
 * @param level from 1 to 6
 * @param title its text as a reader sees it: no markup, white space folded
 * @param label what names it as a label, where a dialect has implicit references: its content as
 *     written; elsewhere its title
 * @param attributes its attribute list, as far as the dialect has such lists
 * @param span all of it, with markers and attribute list, without the line end; of a setext heading
 *     with its underline
 * @param titleSpan its content, without markers and attribute list
 * @param nested whether it lies in a quote, a list item or another container; such a heading has an
 *     anchor but opens no section
 */
public record Heading(
    int level,
    String title,
    String label,
    Attributes attributes,
    Span span,
    Span titleSpan,
    boolean nested) {

  /** Whether its title shows anything; blanks of any sort do not. */
  public boolean hasText() {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (!Character.isWhitespace(c)
          && !Character.isSpaceChar(c)
          && Character.getType(c) != Character.FORMAT) {
        return true;
      }
    }
    return false;
  }
}
