package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.List;

/** The headings of a document that open a part of it, and these parts. */
final class Outline {

  private Outline() {}

  /** The headings that do not lie in a quote or another container. */
  static List<Heading> headings(Document document) {
    return document.headings().stream().filter(each -> !each.nested()).toList();
  }

  /** From a heading to the next that is not deeper, or to the end of the document. */
  static Span section(Document document, List<Heading> headings, int index) {
    Heading heading = headings.get(index);
    int next = index + 1;
    while (next < headings.size() && headings.get(next).level() > heading.level()) {
      next++;
    }
    int end =
        next < headings.size() ? headings.get(next).span().start() : document.lines().length();
    return new Span(heading.span().start(), Math.max(heading.span().end(), end));
  }
}
