package dev.entrylint.corpus;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Links;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.corpus.relation.EntryLinks;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The links of a corpus, asked for from either end. What leads to a place is looked for in all
 * documents when it is first asked for; a link that is spelled wrong leads to where it would lead
 * if it were spelled right.
 */
public final class CorpusLinks {

  /** An anchor under one of its ids; definitions of it may be made more than once. */
  private record Spot(int page, Anchor.Kind kind, int start, int end, String id) {}

  private final Pages pages;
  private final LinkIndex links;
  private final EntryIndex entries;
  private final EntryLinks entryLinks;
  private final Lazy<Map<Integer, List<Link>>> toDocuments =
      new Lazy<>(() -> by(found -> Optional.of(number(found.document()))));
  private final Lazy<Map<Spot, List<Link>>> toDefinitions =
      new Lazy<>(() -> by(found -> found.definition().map(this::spot)));
  private final Lazy<Map<IdOwner, List<Link>>> toEntries;

  CorpusLinks(Pages pages, LinkIndex links, EntryIndex entries, EntryLinks entryLinks) {
    this.pages = pages;
    this.links = links;
    this.entries = entries;
    this.entryLinks = entryLinks;
    toEntries = new Lazy<>(() -> by(found -> entryLinks.target(found).map(entries::owner)));
  }

  /** The links of {@code document}, in the order of the text. */
  public Links of(Document document) {
    return links.of(document);
  }

  /**
   * The links that lead to {@code document}, or to an id in it; its own among them. In the order of
   * the corpus.
   */
  public List<Link> to(Document document) {
    return toDocuments.get().getOrDefault(number(document), List.of());
  }

  /** The links that name the id of {@code definition} and find it, in the order of the corpus. */
  public List<Link> to(Definition definition) {
    return toDefinitions.get().getOrDefault(spot(definition), List.of());
  }

  /**
   * The links of which {@link #target} is {@code entry}, or another entry with the same id, in the
   * order of the corpus.
   */
  public List<Link> to(Entry entry) {
    return toEntries.get().getOrDefault(entries.owner(entry), List.of());
  }

  /**
   * Where {@code reference} would lead from {@code document}, which is one of the corpus: it may be
   * one of another state of that document.
   */
  public Resolution resolve(Document document, Reference reference) {
    return links.resolve(pages.of(document), reference);
  }

  /**
   * The entry that {@code link} leads to: the one of whose heading it names the id, or, if it names
   * a document, the one that begins with it.
   */
  public Optional<Entry> target(Link link) {
    return entryLinks.target(link);
  }

  /** Where {@code document} uses a label, in full or collapsed form, that nothing defines. */
  public List<LabelUse> undefinedLabels(Document document) {
    return links.undefinedLabels(document);
  }

  /**
   * The places at which what {@code link} names is looked for, in this order, and as seen from
   * where; for people. None if it leads out into the world.
   */
  public List<String> tried(Link link) {
    return links.tried(link);
  }

  /**
   * The documents that the name in {@code link} fits, the one that it leads to first; empty if it
   * is no link by name.
   */
  public List<Document> namesakes(Link link) {
    return links.namesakes(link);
  }

  /**
   * Whether links in {@code document} name headings by their titles, with those of the headings
   * above them if need be.
   */
  public boolean nameHeadingsByTitle(Document document) {
    return links.nameHeadingsByTitle(document);
  }

  /**
   * Whether links of {@code document}, or links to it, depend on what its front matter says: it may
   * have a key whose values are targets, or addresses of its own.
   */
  public boolean dependOnFrontMatter(Document document) {
    return links.dependOnFrontMatter(document);
  }

  private int number(Document document) {
    return pages.of(document).number();
  }

  private Spot spot(Definition definition) {
    Anchor anchor = definition.anchor();
    return new Spot(
        number(definition.document()),
        anchor.kind(),
        anchor.span().start(),
        anchor.span().end(),
        definition.id());
  }

  /** All links that find something, by the {@code place} that it is. */
  private <P> Map<P, List<Link>> by(Function<Found, Optional<P>> place) {
    Map<P, List<Link>> byPlace = new HashMap<>();
    for (Page page : pages.inOrder()) {
      for (Link link : links.of(page)) {
        link.resolution()
            .found()
            .flatMap(place)
            .ifPresent(there -> byPlace.computeIfAbsent(there, p -> new ArrayList<>(2)).add(link));
      }
    }
    byPlace.replaceAll((there, found) -> Collections.unmodifiableList(found));
    return byPlace;
  }
}
