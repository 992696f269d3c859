package dev.entrylint.corpus;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Workers;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Index;
import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.DuplicateEntries;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.KindMismatch;
import dev.entrylint.corpus.entry.KindMismatches;
import dev.entrylint.corpus.entry.LocalConventions;
import dev.entrylint.corpus.link.Expansion;
import dev.entrylint.corpus.link.FrontMatterLinks;
import dev.entrylint.corpus.link.Labels;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Links;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolver;
import dev.entrylint.corpus.mention.Mentions;
import dev.entrylint.corpus.page.FileTree;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.relation.Backlinks;
import dev.entrylint.corpus.relation.Cycles;
import dev.entrylint.corpus.relation.EntryNames;
import dev.entrylint.corpus.relation.FieldItems;
import dev.entrylint.corpus.relation.IndexContents;
import dev.entrylint.corpus.relation.Reach;
import dev.entrylint.corpus.relation.RelationIndex;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.corpus.suggest.MissingEntries;
import dev.entrylint.corpus.suggest.MissingEntry;
import dev.entrylint.corpus.suggest.MissingFolders;
import dev.entrylint.corpus.suggest.NearMisses;
import dev.entrylint.corpus.suggest.OtherDefinitions;
import dev.entrylint.corpus.suggest.SimilarFiles;
import dev.entrylint.corpus.suggest.UnreadId;
import dev.entrylint.corpus.suggest.UnreadIds;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All documents of a run as one body: what their ids finally are, where their references lead,
 * which entries there are and how they are related. Built once; safe for use by several threads.
 */
public final class Corpus {

  private final Conventions conventions;
  private final List<Document> documents;
  private final Map<String, Page> pages;
  private final AnchorIndex anchors;
  private final RelationIndex relations;
  private final EntryNames names;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> entriesById = new HashMap<>();
  private final Map<String, Entry> entriesByTitle = new HashMap<>();
  private final Backlinks backlinks = new Backlinks(this);
  private final Cycles cycles = new Cycles(this);
  private final LocalConventions local;
  private final DuplicateEntries twins = new DuplicateEntries(this);
  private final Lazy<Map<String, IndexContents>> indexes = new Lazy<>(this::readIndexes);
  private final Lazy<Reach> reach = new Lazy<>(() -> new Reach(this));
  private final Lazy<Mentions> mentions = new Lazy<>(() -> new Mentions(this));
  private final Lazy<List<MissingEntry>> wanted = new Lazy<>(() -> MissingEntries.of(this));
  private final OtherDefinitions elsewhere;
  private final UnreadIds unreadIds = new UnreadIds();
  private final NearMisses nearMisses;
  private final boolean namedByTitles;
  private final SimilarFiles similarFiles;
  private final MissingFolders missingFolders;

  private final Resolver resolver;

  private Corpus(
      List<Document> documents,
      Dialect dialect,
      Routing routing,
      Conventions conventions,
      FileTree files,
      Workers workers) {
    this.conventions = conventions;
    namedByTitles = routing.has(PathForm.TITLES);
    local = new LocalConventions(conventions);
    this.documents = List.copyOf(documents);
    this.pages = new HashMap<>(documents.size() * 2);
    List<Page> inOrder = new ArrayList<>(documents.size());
    for (Document document : documents) {
      Page page = new Page(document);
      inOrder.add(page);
      if (pages.put(document.path(), page) != null) {
        throw new IllegalArgumentException("two documents have the path " + document.path());
      }
    }
    anchors = new AnchorIndex(inOrder, conventions.anchors(), dialect.numbering());
    nearMisses = new NearMisses(anchors, unreadIds);
    elsewhere = new OtherDefinitions(inOrder, nearMisses, workers);
    similarFiles = new SimilarFiles(this.documents, routing);
    missingFolders = new MissingFolders(files);
    relations = new RelationIndex(this);
    resolver = new Resolver(pages, anchors, routing, files);
    link(inOrder, dialect, routing, workers);
    findEntries(inOrder);
    names = new EntryNames(this, inOrder, resolver);
    relations.collect(inOrder, new FieldItems(names, routing));
  }

  /**
   * Builds a corpus whose links lead where the dialect's own renderer takes them.
   *
   * @param documents in their order
   * @throws IllegalArgumentException if two documents have one path
   */
  public static Corpus of(
      List<Document> documents, Dialect dialect, Conventions conventions, FileTree files) {
    Routing routing = Renderers.routing(dialect.name());
    return of(documents, dialect, routing, conventions, files, Workers.ONE);
  }

  /**
   * Builds a corpus.
   *
   * @param documents in their order
   * @param files what lies beside them; asked by several threads if there are several workers
   * @throws IllegalArgumentException if two documents have one path
   */
  public static Corpus of(
      List<Document> documents,
      Dialect dialect,
      Routing routing,
      Conventions conventions,
      FileTree files,
      Workers workers) {
    return new Corpus(documents, dialect, routing, conventions, files, workers);
  }

  private void link(List<Page> inOrder, Dialect dialect, Routing routing, Workers workers) {
    Labels labels = new Labels(inOrder, conventions.anchors(), dialect, routing);
    workers.forEach(inOrder.size(), i -> link(inOrder.get(i), labels, routing));
  }

  private void link(Page page, Labels labels, Routing routing) {
    Map<LabelUse, Reference> defined = labels.define(page);
    List<Reference> more = FrontMatterLinks.of(page.document, routing.frontMatter());
    List<Reference> references = page.document.references();
    if (!defined.isEmpty() || !more.isEmpty() || routing.hasTemplates()) {
      references = new ArrayList<>(references);
      references.removeIf(each -> !Expansion.isLink(each, routing));
      references.addAll(more);
      references.addAll(defined.values());
      references.sort(Comparator.comparingInt(reference -> reference.span().start()));
    }
    Resolution[] resolutions = resolver.resolve(page, references);
    for (Resolution resolution : resolutions) {
      if (resolution instanceof Resolution.NoSuchAnchor missing) {
        nearMisses.miss(page(missing.document()), missing.fragment());
      }
    }
    page.links = new Links(page.document, references, resolutions);
    if (!page.document.labelUses().isEmpty()) {
      page.undefinedLabels =
          page.document.labelUses().stream()
              .filter(use -> use.form() != LabelUse.Form.SHORTCUT && !defined.containsKey(use))
              .filter(use -> !labels.mayBeCode(use))
              .toList();
    }
  }

  private void findEntries(List<Page> inOrder) {
    for (Page page : inOrder) {
      LocalConventions.Local here = local.at(page.document.path());
      here.finder().find(page);
      page.agreed = here.relations();
      entries.addAll(page.entries);
      for (Entry entry : page.entries) {
        entriesById.computeIfAbsent(entry.id(), id -> new ArrayList<>(1)).add(entry);
        entriesByTitle.putIfAbsent(entry.title(), entry);
      }
    }
  }

  public Conventions conventions() {
    return conventions;
  }

  /**
   * Whether links name headings by their titles, with those of the headings above them if need be.
   */
  public boolean namesHeadingsByTitle() {
    return namedByTitles;
  }

  /** All documents, in the order of the corpus. */
  public List<Document> documents() {
    return documents;
  }

  /** The document at {@code path} below the root. */
  public Optional<Document> document(String path) {
    return Optional.ofNullable(pages.get(path)).map(page -> page.document);
  }

  /** The front matter of {@code document} as data. */
  public FrontMatterData frontMatter(Document document) {
    return page(document).frontMatter();
  }

  /** All entries, in the order of the corpus. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }

  /** The entries that start in {@code document}, in the order of the text. */
  public List<Entry> entries(Document document) {
    return page(document).entries;
  }

  /** The entries that claim {@code id}, in the order of the corpus. */
  public List<Entry> entries(String id) {
    return List.copyOf(entriesById.getOrDefault(id, List.of()));
  }

  /** The kinds that were tried before that of {@code entry}, and why they do not recognise it. */
  public List<KindMismatch> passedOver(Entry entry) {
    return new KindMismatches(this, entry).before(local.at(entry.document().path()).kinds());
  }

  /** The first entry of the corpus with that title. */
  public Optional<Entry> titled(String title) {
    return Optional.ofNullable(entriesByTitle.get(title));
  }

  /** The first entry that holds what {@code entry} holds, word for word, if that is another one. */
  public Optional<Entry> twin(Entry entry) {
    return twins.of(entry);
  }

  /** Whether the two claim one id in one text, so that links cannot tell them apart. */
  public boolean sameId(Entry one, Entry other) {
    return one.id().equals(other.id())
        && (conventions.anchors() == AnchorScope.CORPUS
            || one.document().path().equals(other.document().path()));
  }

  /** The innermost entry in which {@code offset} of {@code document} lies. */
  public Optional<Entry> entryAt(Document document, int offset) {
    return page(document).entryAt(offset);
  }

  /** The entry of whose heading {@code definition} is the id. */
  public Optional<Entry> entryOf(Definition definition) {
    return page(definition.document()).entryOf(definition);
  }

  /**
   * The entry that {@code link} leads to: the one of whose heading it names the id, or, if it names
   * a document, the one that begins with it.
   */
  public Optional<Entry> target(Link link) {
    Optional<Resolution.Found> found = link.resolution().found();
    return found.isEmpty() ? Optional.empty() : target(found.get());
  }

  public Optional<Entry> target(Resolution.Found found) {
    return found.definition().isPresent()
        ? entryOf(found.definition().get())
        : page(found.document()).opening();
  }

  /** The first definition of the id of {@code entry}; a document without a heading has none. */
  public Optional<Definition> definition(Entry entry) {
    return entry.heading().map(heading -> page(entry.document()).find(entry.id()));
  }

  /** The anchors of {@code document} with their final ids, in the order of the text. */
  public List<Definition> definitions(Document document) {
    return page(document).definitions();
  }

  /**
   * The first definition of the id of {@code definition} in the text that it is rendered into:
   * itself, or the one whose id it repeats.
   */
  public Definition first(Definition definition) {
    return anchors.peek(page(definition.document()), definition.id());
  }

  /** Where the links of {@code document} lead, in the order of the text. */
  public List<Resolution> resolutions(Document document) {
    return page(document).links.resolutions();
  }

  /** How many links of {@code document} ask for an id in a document that is there. */
  public int linksToIds(Document document) {
    return page(document).links.toIds();
  }

  /** How many links of {@code document} ask for an id that a document which is there lacks. */
  public int linksToLostIds(Document document) {
    return page(document).links.lostIds();
  }

  /** The references of {@code document} and where they lead, in the order of the text. */
  public List<Link> links(Document document) {
    return page(document).links;
  }

  /**
   * Those of its links that lead to a {@code kind} of place, such as {@link Resolution.NoSuchFile};
   * mostly none, and found without a look at the others.
   */
  public List<Link> links(Document document, Class<? extends Resolution> kind) {
    return page(document).links.leadingTo(kind);
  }

  /** Those of its links that start in {@code span}. */
  public List<Link> links(Document document, Span span) {
    return Links.within(page(document).links, span);
  }

  /** The links that lead to the heading of {@code entry} or of another that claims the same id. */
  public List<Link> backlinks(Entry entry) {
    return backlinks.of(entry);
  }

  /**
   * The documents that the name in {@code link} fits, the one that it leads to first; empty if it
   * is no link by name.
   */
  public List<Document> namesakes(Link link) {
    if (!resolver.mayBeByName(link.reference())) {
      return List.of();
    }
    return resolver.namesakes(page(link.document()), link.reference()).stream()
        .map(page -> page.document)
        .toList();
  }

  /** Which of the patterns for targets that are made elsewhere fit no target at all. */
  public List<Wildcard> unusedIgnores() {
    return resolver.unusedIgnores();
  }

  /** Where {@code document} uses a label, in full or collapsed form, that nothing defines. */
  public List<LabelUse> undefinedLabels(Document document) {
    return page(document).undefinedLabels;
  }

  /**
   * The lists by which the entries of {@code document} state relations, in the order of the text.
   */
  public List<RelationList> relations(Document document) {
    return page(document).relations;
  }

  /** The lists of {@code relation} of {@code entry} and of others that claim its id. */
  public List<RelationList> lists(Relation relation, Entry entry) {
    return List.copyOf(relations.lists(relation, entry));
  }

  /** What lists of {@code relation} call {@code entry}, such as {@code #Index}. */
  public String name(Relation relation, Entry entry) {
    if (relation.home() instanceof Relation.InFrontMatter home) {
      return names.name(entry, page(entry.document()), home);
    }
    return entry.heading().isPresent() ? "#" + entry.id() : entry.document().path();
  }

  /** The names of entries that {@code missing} in a list of {@code relation} may mean. */
  public List<String> nearNames(Relation relation, Resolution.NoSuchEntry missing, int most) {
    return relation.home() instanceof Relation.InFrontMatter home
        ? names.near(missing.name(), home, most)
        : List.of();
  }

  /**
   * The ways by which entries of {@code document} come back to themselves by {@code relation}. Each
   * begins with an item in the document; without the first items of all cycles there is none.
   */
  public List<List<Link>> cycles(Relation relation, Document document) {
    return cycles.of(relation, document);
  }

  /**
   * Whether {@code entry} has a place to state {@code relation}: its kind has such a section, or it
   * opens a document whose front matter may have such a key.
   */
  public boolean canState(Relation relation, Entry entry) {
    Page page = page(entry.document());
    for (Relation agreed : page.agreed) {
      if (agreed.name().equals(relation.name())) {
        return agreed.home() instanceof Relation.InSection home
            ? entry.kind().layout().declares(home.name())
            : page.opening().filter(opening -> opening == entry).isPresent()
                && entry
                    .kind()
                    .frontMatter()
                    .filter(spec -> !spec.allows(agreed.home().name()))
                    .isEmpty();
      }
    }
    return false;
  }

  /** The relations that entries of {@code document} may state. */
  public List<Relation> agreed(Document document) {
    return page(document).agreed;
  }

  /**
   * The entry that {@code item} of a list of {@code relation} means: the one that it names or, if
   * that is an alias, the one that it stands for.
   */
  public Optional<Entry> meant(Relation relation, Link item) {
    return target(item).map(named -> relations.meant(relation, named));
  }

  /** Whether {@code item} names an entry by an alias instead of by its proper name. */
  public boolean isIndirect(Relation relation, Link item) {
    return target(item).filter(named -> relations.meant(relation, named) != named).isPresent()
        || item.resolution()
            .found()
            .filter(found -> found.how().equals(EntryNames.BY_ALIAS))
            .isPresent();
  }

  /**
   * The first item by which {@code from} states {@code relation} to {@code to}; entries that claim
   * one id speak, and are spoken of, as one.
   */
  public Optional<Link> statement(Relation relation, Entry from, Entry to) {
    return relations.statement(relation, from, to);
  }

  /** What {@code index}, which is one of those agreed upon, lists. */
  public IndexContents contents(Index index) {
    return indexes.get().get(index.name());
  }

  private Map<String, IndexContents> readIndexes() {
    Map<String, IndexContents> contents = new HashMap<>();
    for (Index index : conventions.indexes()) {
      contents.put(index.name(), new IndexContents(this, index));
    }
    return contents;
  }

  /** What readers come to from the roots. */
  public Reach reach() {
    return reach.get();
  }

  /** Finds the names of entries in texts. */
  public Mentions mentions() {
    return mentions.get();
  }

  /** The entries that links lead to and that do not exist, most wanted first. */
  public List<MissingEntry> wanted() {
    return wanted.get();
  }

  /** What was probably meant by a fragment that names nothing, likeliest first. */
  public List<Definition> nearMisses(Resolution.NoSuchAnchor missing, int most) {
    return nearMisses.of(page(missing.document()), missing.fragment(), most);
  }

  /** The paths of the documents that were probably meant, likeliest first. */
  public List<String> similarFiles(Resolution.NoSuchFile missing, int most) {
    return similarFiles.of(missing.path(), most);
  }

  /** The first folder on the way to the file that does not exist either. */
  public Optional<String> missingFolder(Resolution.NoSuchFile missing) {
    return missingFolders.of(missing.path());
  }

  /**
   * Where the id that {@code missing} asks for is defined in other texts, once for each document,
   * in the order of the corpus.
   */
  public List<Definition> elsewhere(Resolution.NoSuchAnchor missing) {
    return elsewhere.of(missing.fragment());
  }

  /**
   * The heading behind which the id that {@code missing} asks for stands in braces, of which the
   * renderer makes no id.
   */
  public Optional<UnreadId> unread(Resolution.NoSuchAnchor missing) {
    return unreadIds.of(missing.document(), missing.fragment());
  }

  private Page page(Document document) {
    Page page = pages.get(document.path());
    if (page == null) {
      throw new IllegalArgumentException(document.path() + " is not in this corpus");
    }
    return page;
  }
}
