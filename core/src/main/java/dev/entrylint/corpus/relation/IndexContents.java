package dev.entrylint.corpus.relation;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.convention.Index;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an index of a corpus lists. */
public final class IndexContents {

  private final Index index;
  private final LinkIndex links;
  private final EntryIndex entries;
  private final EntryLinks entryLinks;
  private final List<Document> documents = new ArrayList<>(1);
  private final Map<String, List<IndexList>> lists = new HashMap<>();
  private final Map<String, Link> byText = new HashMap<>();
  private final Set<IdOwner> listed = new HashSet<>();

  IndexContents(
      Index index, Pages pages, LinkIndex links, EntryIndex entries, EntryLinks entryLinks) {
    this.index = index;
    this.links = links;
    this.entries = entries;
    this.entryLinks = entryLinks;
    for (Document document : pages.documents()) {
      if (index.isAt(document.path())) {
        List<Span> spans = spans(document);
        if (!spans.isEmpty()) {
          documents.add(document);
          spans.forEach(span -> read(document, span));
        }
      }
    }
  }

  private List<Span> spans(Document document) {
    if (index.kinds().isEmpty()) {
      return List.of(new Span(0, document.lines().length()));
    }
    List<Span> spans = new ArrayList<>(1);
    for (Entry entry : entries.of(document)) {
      if (index.is(entry.kind(), document.path())) {
        spans.add(entry.span());
      }
    }
    return spans;
  }

  private void read(Document document, Span span) {
    IndexItems items = new IndexItems(entries, document);
    List<Heading> headings = document.headings();
    // Many entries of a document may be indexes.
    int next =
        SortedSearch.firstFrom(
            headings.size(), i -> headings.get(i).span().start(), span.start() + 1);
    Optional<Heading> heading = next == 0 ? Optional.empty() : Optional.of(headings.get(next - 1));
    List<Link> below = new ArrayList<>();
    for (Link link : links.of(document).within(span)) {
      int start = link.reference().span().start();
      while (next < headings.size() && headings.get(next).span().start() <= start) {
        close(document, heading, below);
        heading = Optional.of(headings.get(next++));
      }
      entryLinks.target(link).ifPresent(entry -> listed.add(entries.owner(entry)));
      if (items.isItem(link)) {
        below.add(link);
        byText.putIfAbsent(link.reference().text(), link);
      }
    }
    close(document, heading, below);
  }

  private void close(Document document, Optional<Heading> heading, List<Link> below) {
    if (!below.isEmpty()) {
      lists
          .computeIfAbsent(document.path(), path -> new ArrayList<>())
          .add(new IndexList(index, document, heading, List.copyOf(below)));
      below.clear();
    }
  }

  /** The documents that are the index, or hold it; none if no document of the corpus is. */
  public List<Document> documents() {
    return List.copyOf(documents);
  }

  /** The items in {@code document} by the headings that they stand below. */
  public List<IndexList> lists(Document document) {
    return List.copyOf(lists.getOrDefault(document.path(), List.of()));
  }

  /** Whether {@code entry} should be listed, and neither it nor one with its id is. */
  public boolean lacks(Entry entry) {
    return !documents.isEmpty()
        && index.mustList(entry.kind(), entry.document().path())
        && !listed.contains(entries.owner(entry));
  }

  /** The first item whose text is {@code text}. */
  public Optional<Link> item(String text) {
    return Optional.ofNullable(byText.get(text));
  }
}
