package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.corpus.CorpusEntries;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.Optional;

/**
 * A place that a link leads to.
 *
 * @param path of the file, from the root
 * @param document the file, if it is a document
 * @param definition what of it is named, if anything is
 * @param whole what is shown of it: a heading, an id; empty at the start of a file
 * @param selected the name of that
 */
record Destination(
    String path,
    Optional<Document> document,
    Optional<Definition> definition,
    Span whole,
    Span selected) {

  /** Where {@code link} leads; empty if nowhere, or not to a file of this machine. */
  static Optional<Destination> of(Moment moment, Link link) {
    return of(moment, link.document(), link.resolution());
  }

  private static Optional<Destination> of(Moment moment, Document from, Resolution resolution) {
    if (resolution instanceof Resolution.Misspelled misspelled) {
      return of(moment, from, misspelled.meant());
    }
    if (resolution instanceof Resolution.Found found) {
      return Optional.of(
          found.definition().map(Destination::of).orElseGet(() -> of(moment, found.document())));
    }
    if (resolution instanceof Resolution.NoSuchAnchor lost
        && !lost.document().path().equals(from.path())) {
      return Optional.of(of(moment, lost.document())); // readers land at its top
    }
    if (resolution instanceof Resolution.OtherFile other && moment.sources().isFile(other.path())) {
      Span start = Span.at(0);
      return Optional.of(
          new Destination(other.path(), Optional.empty(), Optional.empty(), start, start));
    }
    return Optional.empty();
  }

  /** That of a definition: the heading that has the id, or where the id is written. */
  static Destination of(Definition definition) {
    Document document = definition.document();
    int index = definition.anchor().heading();
    Span span = definition.anchor().span();
    Optional<Heading> heading =
        index < 0 ? Optional.empty() : Optional.of(document.headings().get(index));
    return new Destination(
        document.path(),
        Optional.of(document),
        Optional.of(definition),
        heading.map(Heading::span).orElse(span),
        heading.map(Heading::titleSpan).orElse(span));
  }

  /** That of a whole document: the heading that it opens with, or its start. */
  static Destination of(Moment moment, Document document) {
    CorpusEntries entries = moment.corpus().entries();
    Optional<Heading> heading =
        entries.opening(document).flatMap(Entry::heading).or(() -> entries.titleHeading(document));
    return new Destination(
        document.path(),
        Optional.of(document),
        Optional.empty(),
        heading.map(Heading::span).orElse(Span.at(0)),
        heading.map(Heading::titleSpan).orElse(Span.at(0)));
  }

  /** Whether it is the start of a file, and nothing that stands there. */
  boolean isStart() {
    return whole.equals(Span.at(0));
  }

  /** The entry that it is, as a link to it means it. */
  Optional<Entry> entry(Moment moment) {
    return definition.isPresent()
        ? moment.corpus().entries().identifiedBy(definition.get())
        : document.flatMap(own -> moment.corpus().entries().opening(own));
  }

  /** What sort of thing it is: a kind of entries, or a word for what is none. */
  String what(Moment moment) {
    Optional<Entry> entry = entry(moment);
    if (entry.isPresent()) {
      return entry.get().kind();
    }
    if (document.isEmpty()) {
      return "file";
    }
    if (definition.isEmpty()) {
      return "document";
    }
    return definition.get().anchor().heading() >= 0 ? "heading" : "id";
  }

  /** What a reader calls it: its title, or else its id or path. */
  String title(Moment moment) {
    Optional<Entry> entry = entry(moment);
    if (entry.isPresent()) {
      return entry.get().title();
    }
    if (definition.isEmpty()) {
      return document.map(own -> moment.corpus().entries().title(own)).orElse(path);
    }
    int heading = definition.get().anchor().heading();
    String title = heading < 0 ? "" : definition.get().document().headings().get(heading).title();
    return title.isEmpty() ? "#" + definition.get().id() : title;
  }
}
