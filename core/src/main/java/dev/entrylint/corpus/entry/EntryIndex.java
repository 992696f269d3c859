package dev.entrylint.corpus.entry;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Shortened;
import dev.entrylint.base.SortedSearch;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The entries of all documents: by document, by id, by title, by place. */
public final class EntryIndex {

  private final Pages pages;
  private final AnchorIndex anchors;
  private final AnchorScope scope;
  private final Conventions conventions;

  // By the numbers of the pages.
  private final LocalConventions.Local[] local;
  private final PageEntries[] ofPage;

  private final List<Entry> all = new ArrayList<>();
  private final Map<String, List<Entry>> byId = new HashMap<>();
  private final Map<String, Entry> byTitle = new HashMap<>();

  /** Of each kind, by name, how many entries it has, and how many of them have a title. */
  private final Map<String, int[]> titledOfKind = new HashMap<>();

  /** The titles of several entries that links can tell apart. */
  private final Set<String> sharedTitles = new HashSet<>();

  private final Lazy<DuplicateEntries> duplicates = new Lazy<>(this::findDuplicates);

  /**
   * Finds the entries of {@code pages}, and what of {@code conventions} holds for each page. Those
   * of pages whose ids are those of an earlier corpus are known.
   *
   * @param before that of the earlier corpus; where other kinds hold there, entries are found anew
   */
  public EntryIndex(
      Pages pages, AnchorIndex anchors, Conventions conventions, Optional<EntryIndex> before) {
    this.pages = pages;
    this.anchors = anchors;
    this.conventions = conventions;
    scope = conventions.anchors();
    local = new LocalConventions.Local[pages.size()];
    ofPage = new PageEntries[pages.size()];
    LocalConventions conventionsOf = new LocalConventions(conventions);
    boolean same = before.isPresent() && before.get().conventions == conventions;
    for (Page page : pages.inOrder()) {
      int number = page.number();
      boolean known = before.isPresent() && before.get().knows(page, anchors);
      local[number] =
          known && same ? before.get().local[number] : conventionsOf.at(page.document().path());
      ofPage[number] =
          known && (same || local[number].finder().looksFor(before.get().local[number].kinds()))
              ? before.get().ofPage[number]
              : local[number].finder().find(page, anchors);
      for (Entry entry : of(page)) {
        all.add(entry);
        byId.computeIfAbsent(entry.id(), id -> new ArrayList<>(1)).add(entry);
        int[] titled = titledOfKind.computeIfAbsent(entry.kind(), kind -> new int[2]);
        titled[0]++;
        titled[1] += entry.titled() ? 1 : 0;
        Entry first = byTitle.putIfAbsent(entry.title(), entry);
        if (first != null && !sameId(first, entry)) {
          sharedTitles.add(entry.title());
        }
      }
    }
  }

  private boolean knows(Page page, AnchorIndex ids) {
    return page.number() < pages.size()
        && pages.inOrder().get(page.number()) == page
        && anchors.of(page) == ids.of(page);
  }

  /** Whether the entries of {@code page} are those that it had in {@code before}, by its number. */
  public boolean areAsIn(EntryIndex before, Page page) {
    int number = page.number();
    return number < before.ofPage.length
        && ofPage[number] == before.ofPage[number]
        && local[number] == before.local[number];
  }

  private DuplicateEntries findDuplicates() {
    return new DuplicateEntries(all);
  }

  /** All entries, in the order of the corpus. */
  public List<Entry> all() {
    return Collections.unmodifiableList(all);
  }

  /** The entries that start in {@code document}, in the order of the text. */
  public List<Entry> of(Document document) {
    return of(pages.of(document));
  }

  /** The entries that start on {@code page}, in the order of the text. */
  public List<Entry> of(Page page) {
    return ofPage[page.number()].all();
  }

  /** The entries that lie in {@code span} of {@code document} as a whole. */
  public List<Entry> within(Document document, Span span) {
    return ofPage(document).within(span);
  }

  /** The entries with {@code id}, in the order of the corpus. */
  public List<Entry> withId(String id) {
    return List.copyOf(byId.getOrDefault(id, List.of()));
  }

  /** The first entry of the corpus with that title. */
  public Optional<Entry> titled(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /** How many entries of the kind of that name there are. */
  public int count(String kind) {
    return titledOfKind.getOrDefault(kind, new int[2])[0];
  }

  /** Whether any entry of the kind of that name has a title. */
  public boolean hasTitles(String kind) {
    return titledOfKind.getOrDefault(kind, new int[2])[1] > 0;
  }

  /** Whether {@code entry} has a title that no other has from which links can tell it apart. */
  public boolean isClear(Entry entry) {
    return entry.titled() && !sharedTitles.contains(entry.title());
  }

  /**
   * What messages call {@code entry} where their place does not show it: its title if that is
   * clear, else what a link from the root names. Huge titles and ids are cut: each finding that has
   * to do with the entry would hold them.
   */
  public String name(Entry entry) {
    if (isClear(entry)) {
      return Shortened.quoted(entry.title());
    }
    String path = entry.document().path();
    if (entry.heading().isEmpty()) {
      return path;
    }
    if (scope == AnchorScope.CORPUS) {
      return "#" + Shortened.quoted(entry.id());
    }
    return entry.agreed().recognition().wholeDocument()
        ? path
        : path + "#" + Shortened.quoted(entry.id());
  }

  /** The innermost entry in which {@code offset} of {@code document} lies. */
  public Optional<Entry> at(Document document, int offset) {
    return ofPage(document).at(offset);
  }

  /** The entry of whose heading {@code definition} is the id, by whichever renderer. */
  public Optional<Entry> identifiedBy(Definition definition) {
    Page page = pages.of(definition.document());
    int heading = definition.anchor().heading();
    if (heading >= 0 && page.document() != definition.document()) {
      heading = sameHeading(definition.document().headings().get(heading), page.document());
    }
    return ofPage[page.number()].headed(heading);
  }

  /** The index of {@code heading}, which another renderer reads, in {@code document}; or -1. */
  private static int sameHeading(Heading heading, Document document) {
    int start = heading.span().start();
    List<Heading> headings = document.headings();
    int index = SortedSearch.firstFrom(headings.size(), i -> headings.get(i).span().start(), start);
    boolean same = index < headings.size() && headings.get(index).span().start() == start;
    return same ? index : -1;
  }

  /**
   * The entry that {@code document} begins with: itself, or the one that its first heading opens.
   */
  public Optional<Entry> opening(Document document) {
    return opening(pages.of(document));
  }

  /** The entry that the document of {@code page} begins with. */
  public Optional<Entry> opening(Page page) {
    List<Entry> entries = of(page);
    return entries.isEmpty() || !entries.get(0).opensDocument()
        ? Optional.empty()
        : Optional.of(entries.get(0));
  }

  /** What {@code document} is called: by a heading, its front matter, or else its file. */
  public String title(Document document) {
    Page page = pages.of(document);
    Outline outline = new Outline(page.document(), anchors.of(page));
    return Titles.of(page, outline, outline.title());
  }

  /** The heading by which {@code document} is called, if it is called by one. */
  public Optional<Heading> titleHeading(Document document) {
    Page page = pages.of(document);
    Outline outline = new Outline(page.document(), anchors.of(page));
    int title = outline.title();
    return title < 0 ? Optional.empty() : Optional.of(outline.headings.get(title));
  }

  /** The first definition of the id of {@code entry}; a document without a heading has none. */
  public Optional<Definition> definition(Entry entry) {
    return entry
        .heading()
        .flatMap(heading -> anchors.of(pages.of(entry.document())).find(entry.id()));
  }

  /** Whether the two have one id in one text, so that links cannot tell them apart. */
  public boolean sameId(Entry one, Entry other) {
    return one.id().equals(other.id())
        && (scope == AnchorScope.CORPUS || one.document().path().equals(other.document().path()));
  }

  /** The id that {@code entry} shares with all from which links cannot tell it apart. */
  public IdOwner owner(Entry entry) {
    return IdOwner.of(entry, scope);
  }

  /** The first entry that holds what {@code entry} holds, word for word, if that is another one. */
  public Optional<Entry> original(Entry entry) {
    return duplicates.get().original(entry);
  }

  /** The kinds that were tried before that of {@code entry}, and why they do not recognise it. */
  public List<KindMismatch> mismatches(Entry entry) {
    Page page = pages.of(entry.document());
    return new KindMismatches(entry, page, of(page)).before(local[page.number()].kinds());
  }

  /** The relations that entries of {@code page} may state. */
  public List<Relation> relations(Page page) {
    return local[page.number()].relations();
  }

  private PageEntries ofPage(Document document) {
    return ofPage[pages.of(document).number()];
  }
}
