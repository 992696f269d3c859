package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Span;
import java.util.List;

/** What stands at a place of a document. */
sealed interface Subject {

  /** Where it stands. */
  Span span();

  /** A link, or a value of front matter that is one. */
  record Target(Link link, Span span) implements Subject {}

  /** A label, where it is used or where it is defined. */
  record Label(String label, Span span) implements Subject {}

  /** A footnote, where it is used or where it begins. */
  record Note(Footnotes notes, String label, Span span) implements Subject {}

  /** A heading, or an id that is written. */
  record Named(Definition definition, Span span) implements Subject {}

  /** The document as a whole. */
  record Whole(Span span) implements Subject {}

  /**
   * What suppresses findings.
   *
   * @param words what of it is meant: its words, or the one that is pointed at
   */
  record Suppression(Directive directive, List<String> words, Span span) implements Subject {}
}
