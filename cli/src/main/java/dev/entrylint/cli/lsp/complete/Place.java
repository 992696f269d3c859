package dev.entrylint.cli.lsp.complete;

import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;

/** What stands unfinished where somebody types in the text of a document. */
sealed interface Place {

  /**
   * The target of a link, an image, a definition, an attribute of HTML.
   *
   * @param span all of the target, without what is around it
   * @param like a reference as it would be there
   * @param mark the sign before it: {@code (}, {@code <} or a quote; a blank if there is none
   * @param definition whether it is that of a label
   */
  record Target(Span span, Reference like, char mark, boolean definition) implements Place {}

  /**
   * The name of a page in double brackets.
   *
   * @param span what stands between the brackets, and between a bar and a bracket
   * @param all from the first bracket to the last
   */
  record Name(Span span, Span all) implements Place {}

  /**
   * The label of a footnote, behind {@code [^}.
   *
   * @param span the label
   */
  record Note(Span span) implements Place {}

  /**
   * The label behind a text in brackets.
   *
   * @param span the label
   */
  record Label(Span span) implements Place {}

  /**
   * A text in brackets.
   *
   * @param span with its brackets, of which the last may be missing
   */
  record Bracket(Span span) implements Place {}

  /**
   * The words of an item of a list.
   *
   * @param span all words of it
   */
  record Item(Span span) implements Place {}

  /**
   * A heading.
   *
   * @param span from its first {@code #} to the end of the line
   */
  record Head(Span span) implements Place {}
}
