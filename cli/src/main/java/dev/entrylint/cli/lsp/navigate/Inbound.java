package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.relation.Backlinks;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What leads to a place of a corpus: links, and statements in front matter. */
final class Inbound {

  private static final Comparator<Link> BY_PLACE =
      Comparator.comparing((Link each) -> each.document().path())
          .thenComparing(each -> each.reference().span().start());

  private final Corpus corpus;

  Inbound(Corpus corpus) {
    this.corpus = corpus;
  }

  /** What leads to {@code entry}, by its id or, if its document begins with it, by its file. */
  List<Link> to(Entry entry) {
    List<Link> all = new ArrayList<>(corpus.links().to(entry));
    for (Backlinks.Naming each : corpus.backlinks().to(entry)) {
      if (each.list().section().isEmpty()) {
        all.add(each.item());
      }
    }
    return onceEach(all);
  }

  /** The same but for what stands in {@code entry} itself. */
  List<Link> toFromElsewhere(Entry entry) {
    return to(entry).stream().filter(each -> !isIn(entry, each)).toList();
  }

  private static boolean isIn(Entry entry, Link link) {
    return entry.document().path().equals(link.document().path())
        && entry.span().contains(link.reference().span().start());
  }

  /** What leads to {@code definition}, as whichever renderer makes it, or to its entry. */
  List<Link> to(Definition definition) {
    List<Link> all = new ArrayList<>(corpus.links().to(definition));
    corpus.entries().identifiedBy(definition).ifPresent(entry -> all.addAll(to(entry)));
    if (isTitle(definition)) {
      all.addAll(toFile(definition.document()));
    }
    for (Link each : corpus.links().to(definition.document())) {
      each.resolution()
          .found()
          .flatMap(Resolution.Found::definition)
          .filter(other -> isSamePlace(other, definition))
          .ifPresent(same -> all.add(each));
    }
    return onceEach(all);
  }

  /** Whether a document is called by the heading of which {@code definition} is. */
  private boolean isTitle(Definition definition) {
    int heading = definition.anchor().heading();
    return heading >= 0
        && corpus
            .entries()
            .titleHeading(definition.document())
            .map(title -> title.span().start())
            .filter(definition.document().headings().get(heading).span()::contains)
            .isPresent();
  }

  private static boolean isSamePlace(Definition one, Definition other) {
    boolean headings = one.anchor().heading() >= 0 && other.anchor().heading() >= 0;
    return one.document().path().equals(other.document().path())
        && (headings || one.anchor().kind() == other.anchor().kind())
        && one.anchor().span().equals(other.anchor().span());
  }

  /** What leads from other documents to {@code document}, or to anything in it. */
  List<Link> toDocument(Document document) {
    List<Link> all = new ArrayList<>(corpus.links().to(document));
    corpus.entries().opening(document).ifPresent(entry -> all.addAll(to(entry)));
    all.removeIf(each -> each.document().path().equals(document.path()));
    return onceEach(all);
  }

  /**
   * What leads where {@code link} leads, or would: itself among it. What is not in the corpus is
   * looked for in {@code documents} only, as there is no index of it.
   */
  List<Link> like(Link link, List<Document> documents) {
    Optional<Resolution.Found> found = link.resolution().found();
    if (found.isPresent()) {
      Optional<Definition> definition = found.get().definition();
      return definition.isPresent() ? to(definition.get()) : toFile(found.get().document());
    }
    List<Link> all = new ArrayList<>();
    for (Document each : documents) {
      for (Link other : corpus.links().of(each)) {
        if (isSame(link, other)) {
          all.add(other);
        }
      }
    }
    return onceEach(all);
  }

  /** What names {@code document} itself, and nothing in it. */
  private List<Link> toFile(Document document) {
    Optional<Entry> opening = corpus.entries().opening(document);
    if (opening.isPresent()) {
      return to(opening.get());
    }
    List<Link> all = new ArrayList<>();
    for (Link each : corpus.links().to(document)) {
      if (each.resolution().found().filter(one -> one.definition().isEmpty()).isPresent()) {
        all.add(each);
      }
    }
    return onceEach(all);
  }

  /** Whether two links lead to one place that is not in the corpus, or is not there at all. */
  private boolean isSame(Link one, Link other) {
    Resolution first = meant(one.resolution());
    Resolution second = meant(other.resolution());
    if (first.getClass() != second.getClass()) {
      return false;
    }
    if (first instanceof Resolution.NoSuchAnchor lost
        && second instanceof Resolution.NoSuchAnchor also) {
      boolean oneText = corpus.anchors().areShared();
      return (oneText || lost.document().path().equals(also.document().path()))
          && lost.fragment().equals(also.fragment());
    }
    boolean written = first instanceof Resolution.External || first instanceof Resolution.Ignored;
    return written
        ? one.reference().target().equals(other.reference().target())
        : first.equals(second);
  }

  private static Resolution meant(Resolution resolution) {
    return resolution instanceof Resolution.Misspelled misspelled ? misspelled.meant() : resolution;
  }

  /** {@code links} by their places: a value of front matter may be a link and state a relation. */
  private static List<Link> onceEach(List<Link> links) {
    Set<String> seen = new HashSet<>();
    List<Link> once = new ArrayList<>();
    for (Link each : links) {
      if (seen.add(each.document().path() + "\0" + each.reference().span().start())) {
        once.add(each);
      }
    }
    once.sort(BY_PLACE);
    return once;
  }
}
