package dev.entrylint.model;

import java.util.Optional;

/**
 * Anything that points somewhere.
 *
 * @param form how it is written
 * @param image whether what it names is shown in its place: an image or an embed
 * @param target where it points, as written but for backslash escapes and entities
 * @param text the link's text as a reader sees it, with white space folded; of an image its alt
 *     text
 * @param label the label of a {@link Form#LABELLED} reference, as written
 * @param span all of it
 * @param targetSpan the target, without angle brackets, quotes and title; of a {@link
 *     Form#LABELLED} reference the target in its definition
 */
public record Reference(
    Form form,
    boolean image,
    String target,
    String text,
    Optional<String> label,
    Span span,
    Span targetSpan) {

  /** How a reference is written. */
  public enum Form {
    /** {@code [text](target)}. */
    INLINE,
    /** {@code [text][label]}, {@code [label][]} or {@code [label]}, defined in the same file. */
    LABELLED,
    /** {@code <https://example.org>} or a bare address. */
    AUTOLINK,
    /** {@code href} or {@code src} of an HTML element. */
    HTML,
    /** {@code [[target]]}. */
    WIKI,
    /** A value in the front matter, under a key that configuration names. */
    FRONT_MATTER,
    /** {@code {{name ...}}} in the text, which a template engine replaces. */
    MACRO
  }

  /** What a finding about this reference points at: its target, or the use of its label. */
  public Span place() {
    return form == Form.LABELLED ? span : targetSpan;
  }
}
