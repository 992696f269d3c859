package dev.entrylint.engine.merge;

import dev.entrylint.config.Config;
import dev.entrylint.convention.Index;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.IndexList;
import dev.entrylint.corpus.relation.ItemPlaces;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The search for the lists of relations and indexes in a document that is alone in its corpus. */
final class ListSearch {

  private final Corpus corpus;
  private final Document document;
  private final String text;
  private final List<KnownList> found = new ArrayList<>();
  private final Map<KnownList.Place, Integer> numbers = new HashMap<>();
  private final Set<Span> taken = new HashSet<>();

  private ListSearch(Corpus corpus, Document document, String text) {
    this.corpus = corpus;
    this.document = document;
    this.text = text;
  }

  /**
   * Those in {@code text}, in the order in which the conventions name them.
   *
   * @return nothing if there is no document of that path by the configuration, or it cannot be read
   * @throws IOException never, as it lies in memory
   */
  static Optional<List<KnownList>> in(
      String path, String text, Config config, RuleRegistry registry) throws IOException {
    Snapshot snapshot =
        Project.of(config, registry)
            .withCompleteFacts()
            .snapshot(new MemorySources(Map.of(path, text)));
    Optional<Document> document = snapshot.corpus().document(path);
    return document
        .filter(each -> snapshot.text(each).equals(text))
        .map(each -> new ListSearch(snapshot.corpus(), each, text).all());
  }

  private List<KnownList> all() {
    for (RelationList list : corpus.relations().lists(document)) {
      list.section().ifPresent(section -> add(list, section));
    }
    for (Index index : corpus.conventions().indexes()) {
      corpus.indexes().contents(index).lists(document).forEach(this::add);
    }
    return List.copyOf(found);
  }

  private Optional<String> locale() {
    return corpus.conventions().locale(document.path());
  }

  private void add(RelationList list, Section section) {
    Entry entry = list.entry();
    int start = entry.heading().map(each -> each.span().end()).orElse(entry.span().start());
    Span owner = new Span(Math.min(start, section.span().start()), entry.span().end());
    ItemPlaces places = ItemPlaces.agreed(list);
    add(list.relation(), entry.id(), section.blocks(), list.items(), section.span(), owner, places);
  }

  private void add(IndexList list) {
    Span region = region(list.heading());
    List<Block> blocks =
        document.blocks().stream()
            .filter(each -> region.contains(each.span()))
            .filter(each -> each.kind() != Block.Kind.HEADING)
            .toList();
    String heading = list.heading().map(Heading::title).orElse("");
    ItemPlaces places = new ItemPlaces(List.of(), List.of(), list.index().sorting());
    // An index may be called as a relation is.
    String name = "index " + list.index().name();
    add(name, heading, blocks, list.items(), region, region, places);
  }

  /** From {@code heading}, or the beginning of the document, to the next. */
  private Span region(Optional<Heading> heading) {
    int start = heading.map(each -> each.span().start()).orElse(0);
    int end =
        document.headings().stream()
            .mapToInt(each -> each.span().start())
            .filter(each -> each > start || heading.isEmpty())
            .findFirst()
            .orElse(text.length());
    return new Span(start, end);
  }

  private void add(
      String name,
      String entry,
      List<Block> blocks,
      List<Link> links,
      Span region,
      Span owner,
      ItemPlaces places) {
    KnownList.Place first = new KnownList.Place(name, entry, 0);
    int number = numbers.merge(first, 1, Integer::sum) - 1;
    List<Span> items = links.stream().map(each -> each.reference().span()).toList();
    Optional<MarkdownList> written =
        MarkdownList.only(document, Stretch.whole(text), blocks, items)
            .filter(list -> region.contains(list.span()))
            .filter(list -> owner.contains(list.span()));
    if (written.isPresent() && !taken.add(written.get().span())) {
      return; // it states two relations, or is an index as well
    }
    found.add(
        new KnownList(
            new KnownList.Place(name, entry, number),
            document,
            text,
            written,
            links,
            region,
            owner,
            places,
            locale()));
  }
}
