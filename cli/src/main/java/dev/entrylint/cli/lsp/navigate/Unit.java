package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * What links lead to and fro: an entry, or a document that lies in none.
 *
 * @param document as the corpus has it
 */
record Unit(Document document, Optional<Entry> entry) {

  static Unit of(Entry entry) {
    return new Unit(entry.document(), Optional.of(entry));
  }

  private static Unit of(Corpus corpus, Document document) {
    return corpus
        .entries()
        .opening(document)
        .map(Unit::of)
        .orElseGet(() -> new Unit(document, Optional.empty()));
  }

  /** The one that {@code offset} of {@code document} lies in. */
  static Unit at(Corpus corpus, Document document, int offset) {
    Optional<Entry> entry = corpus.entries().at(document, offset);
    return entry.map(Unit::of).orElseGet(() -> of(corpus, document));
  }

  /** The one that {@code link} leads to, or into. */
  static Optional<Unit> target(Corpus corpus, Link link) {
    Optional<Unit> exact = corpus.links().target(link).map(Unit::of);
    return exact.isPresent()
        ? exact
        : link.resolution().found().flatMap(found -> holding(corpus, found));
  }

  private static Optional<Unit> holding(Corpus corpus, Resolution.Found found) {
    int offset = found.definition().map(each -> each.anchor().span().start()).orElse(0);
    String path = found.definition().map(each -> each.document()).orElse(found.document()).path();
    return corpus.document(path).map(document -> at(corpus, document, offset));
  }

  /** What leads to it from elsewhere. */
  List<Link> inbound(Corpus corpus) {
    Inbound inbound = new Inbound(corpus);
    return entry.map(inbound::toFromElsewhere).orElseGet(() -> inbound.toDocument(document));
  }

  /** What a reader calls it. */
  String title(Corpus corpus) {
    String title = entry.map(Entry::title).orElseGet(() -> corpus.entries().title(document));
    return title.isBlank() ? document.path() : title;
  }

  /** What configuration calls its kind. */
  String kind() {
    return entry.map(Entry::kind).orElse("document");
  }

  /** All of it. */
  Span span() {
    return entry.map(Entry::span).orElseGet(() -> new Span(0, document.lines().length()));
  }

  /** What stands for it: a heading, or where it starts. */
  Span place(Corpus corpus) {
    return entry
        .map(Entry::place)
        .orElseGet(
            () -> corpus.entries().titleHeading(document).map(Heading::span).orElse(Span.at(0)));
  }
}
