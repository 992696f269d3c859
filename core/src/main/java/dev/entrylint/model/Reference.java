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
 * @param parts where its path and fragment are written, unless the target stands letter by letter
 *     at {@code targetSpan}
 */
public record Reference(
    Form form,
    boolean image,
    String target,
    String text,
    Optional<String> label,
    Span span,
    Span targetSpan,
    Optional<TargetParts> parts) {

  /** One whose target stands letter by letter at {@code targetSpan}. */
  public Reference(
      Form form,
      boolean image,
      String target,
      String text,
      Optional<String> label,
      Span span,
      Span targetSpan) {
    this(form, image, target, text, label, span, targetSpan, Optional.empty());
  }

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

  /**
   * Exactly the letters that are replaced when what it points to gets another path, or, in a wiki
   * link, another name: in {@code a.md?x#b} those of {@code a.md}. An empty stretch where the path
   * would stand if there is none. Nothing if the path is not written in one place, as in a label
   * that is a title, or in a template of which the configuration says nothing.
   */
  public Optional<Span> pathSpan() {
    return written().path();
  }

  /**
   * Exactly the letters that are replaced when the fragment becomes another one: those behind
   * {@code #}. Nothing if there is no fragment, or if it is not written in one place.
   */
  public Optional<Span> fragmentSpan() {
    return written().fragment();
  }

  private TargetParts written() {
    if (parts.isPresent()) {
      return parts.get();
    }
    if (form == Form.WIKI) {
      return TargetParts.ofName(target, targetSpan.start());
    }
    return TargetParts.hasTemplate(target)
        ? TargetParts.NOWHERE
        : TargetParts.of(target, targetSpan.start());
  }

  /** The same, but for where the parts of its target are written. */
  public Reference withParts(TargetParts places) {
    return new Reference(form, image, target, text, label, span, targetSpan, Optional.of(places));
  }
}
