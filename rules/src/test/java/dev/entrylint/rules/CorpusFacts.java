package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertSame;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a corpus says of its documents, line by line, so that two of them can be compared. */
final class CorpusFacts {

  private final Corpus corpus;
  private final List<String> facts = new ArrayList<>();

  private CorpusFacts(Corpus corpus) {
    this.corpus = corpus;
  }

  /** The facts of {@code corpus}; none of them is of a document of another one. */
  static List<String> of(Corpus corpus) {
    CorpusFacts all = new CorpusFacts(corpus);
    corpus.documents().forEach(all::add);
    all.facts.add("unused " + corpus.unusedIgnores());
    return all.facts;
  }

  private void add(Document document) {
    String path = document.path();
    for (Definition each : corpus.anchors().of(document)) {
      assertSame(document, each.document());
      facts.add(path + " defines " + shown(each) + " first " + shown(corpus.anchors().first(each)));
      facts.add(path + " has links to " + each.id() + ": " + places(corpus.links().to(each)));
    }
    facts.add(path + " has links: " + places(corpus.links().to(document)));
    for (Link link : corpus.links().of(document)) {
      facts.add(
          path
              + " "
              + link.reference().span()
              + " "
              + link.reference().target()
              + " -> "
              + shown(link));
    }
    facts.add(path + " does not define " + corpus.links().undefinedLabels(document));
    for (Entry entry : corpus.entries().of(document)) {
      assertSame(document, entry.document());
      facts.add(path + " has entry " + shown(entry) + " " + entry.span() + " " + entry.sections());
      facts.add(entry.id() + " is linked by " + places(corpus.links().to(entry)));
    }
    for (RelationList list : corpus.relations().lists(document)) {
      facts.add(path + " lists " + places(list.items()));
    }
  }

  private String shown(Entry entry) {
    return entry.kind()
        + " "
        + entry.id()
        + " "
        + entry.title()
        + " called "
        + corpus.entries().name(entry)
        + " by "
        + corpus.entries().definition(entry).map(CorpusFacts::shown);
  }

  private static List<String> places(Iterable<Link> links) {
    List<String> places = new ArrayList<>();
    for (Link link : links) {
      places.add(link.document().path() + link.reference().span());
    }
    return places;
  }

  private String shown(Link link) {
    assertSame(corpus.document(link.document().path()).orElseThrow(), link.document());
    return shown(link.resolution())
        + " of "
        + corpus.links().namesakes(link).stream().map(Document::path).toList()
        + corpus.links().target(link).map(Entry::id);
  }

  private String shown(Resolution resolution) {
    if (resolution instanceof Resolution.Found found) {
      String path = found.document().path();
      assertSame(corpus.document(path).orElseThrow(), found.document(), "stale " + path);
      return path + " " + found.how() + found.definition().map(this::current);
    }
    if (resolution instanceof Resolution.NoSuchAnchor lost) {
      return "no " + lost.fragment() + " in " + lost.document().path();
    }
    if (resolution instanceof Resolution.Misspelled misspelled) {
      return misspelled.written()
          + " for "
          + misspelled.right()
          + " in "
          + shown(misspelled.meant());
    }
    return resolution.toString();
  }

  /** Of a document that another renderer reads too there are several facts, all of one text. */
  private String current(Definition definition) {
    Optional<Document> own = corpus.document(definition.document().path());
    boolean second = !corpus.hasOneRenderer() && own.orElseThrow() != definition.document();
    if (!second) {
      assertSame(own.orElseThrow(), definition.document(), "stale " + definition);
    }
    return shown(definition) + (second ? " by another" : "");
  }

  private static String shown(Definition definition) {
    return definition.document().path()
        + "#"
        + definition.id()
        + definition.anchor().kind()
        + definition.anchor().span();
  }
}
