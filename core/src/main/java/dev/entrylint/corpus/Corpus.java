package dev.entrylint.corpus;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.base.Workers;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.entry.Aliases;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.KindMismatch;
import dev.entrylint.corpus.link.Addresses;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.mention.Mentions;
import dev.entrylint.corpus.page.Changes;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.corpus.page.Readings;
import dev.entrylint.corpus.relation.Backlinks;
import dev.entrylint.corpus.relation.EntryLinks;
import dev.entrylint.corpus.relation.Indexes;
import dev.entrylint.corpus.relation.Reach;
import dev.entrylint.corpus.relation.RelationIndex;
import dev.entrylint.corpus.suggest.Suggestions;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.parse.Dialect;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Writing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/**
 * All documents of a run as one body, and the indexes that answer what is asked of it: what their
 * ids finally are, where their references lead, which entries there are and how they are related.
 * Built once; safe for use by several threads.
 */
public final class Corpus implements CorpusView {

  private final Conventions conventions;
  private final FileTree files;
  private final Pages pages;
  private final AnchorIndex ids;
  private final CorpusAnchors anchors;
  private final LinkIndex targets;
  private final CorpusLinks links;
  private final EntryIndex units;
  private final CorpusEntries entries;
  private final Lazy<RelationIndex> statements;
  private final Lazy<CorpusRelations> relations;
  private final Lazy<Backlinks> backlinks;
  private final Lazy<Indexes> indexes;
  private final Lazy<Reach> reach;
  private final Lazy<Mentions> mentions;
  private final Lazy<List<Wildcard>> unusedIgnores;
  private final Suggestions suggestions;
  private final Lazy<Addresses> addresses;

  private Corpus(
      Pages pages,
      Readings readings,
      Conventions conventions,
      FileTree files,
      Workers workers,
      Optional<Corpus> before) {
    this.pages = pages;
    this.conventions = conventions;
    this.files = files;
    Optional<Changes> changes =
        before
            .filter(each -> each.conventions.anchors() == conventions.anchors())
            .flatMap(each -> Changes.between(each.pages, pages));
    Optional<AnchorIndex> kept =
        changes.flatMap(each -> before.get().ids.after(each, pages, readings));
    ids = kept.orElseGet(() -> new AnchorIndex(pages, conventions.anchors(), readings));
    targets =
        kept.isPresent()
            ? before.get().targets.after(changes.orElseThrow(), pages, ids, files, workers)
            : new LinkIndex(pages, ids, files, workers);
    units = new EntryIndex(pages, ids, conventions, kept.map(same -> before.get().units));
    EntryLinks ends = new EntryLinks(units);
    anchors = new CorpusAnchors(ids);
    links = new CorpusLinks(pages, targets, units, ends);
    entries = new CorpusEntries(units);
    statements = new Lazy<>(() -> new RelationIndex(pages, targets, units, ends, workers));
    relations = new Lazy<>(() -> new CorpusRelations(statements.get()));
    backlinks = new Lazy<>(() -> new Backlinks(pages, units, ends, statements.get()));
    indexes = new Lazy<>(() -> new Indexes(conventions.indexes(), pages, targets, units, ends));
    reach = new Lazy<>(() -> new Reach(conventions, pages, targets, units, ends));
    mentions = new Lazy<>(() -> new Mentions(pages, units));
    unusedIgnores = new Lazy<>(() -> targets.unusedIgnores(statements.get().readAsLinks()));
    addresses = new Lazy<>(() -> targets.addresses(ids));
    suggestions =
        new Suggestions(
            pages,
            ids,
            targets,
            units,
            files,
            workers,
            changes.map(same -> before.get().suggestions));
  }

  /**
   * Builds a corpus of one renderer, whose links lead where that of the dialect takes them.
   *
   * @param documents in their order
   * @throws IllegalArgumentException if two documents have one path
   */
  public static Corpus of(
      List<Document> documents, Dialect dialect, Conventions conventions, FileTree files) {
    Renderer renderer = new Renderer(dialect, Renderers.routing(dialect.name()));
    return of(documents, path -> renderer, Readings.NONE, conventions, files, Workers.ONE);
  }

  /**
   * Builds a corpus.
   *
   * @param documents in their order, each as its own renderer reads it
   * @param rendererOf the own renderer of the document at a path
   * @param readings reads documents as others see them, if links ask for that; asked by several
   *     threads if there are several workers, and by those that use the corpus
   * @param files what lies beside them; asked by the same threads
   * @throws IllegalArgumentException if two documents have one path
   */
  public static Corpus of(
      List<Document> documents,
      Function<String, Renderer> rendererOf,
      Readings readings,
      Conventions conventions,
      FileTree files,
      Workers workers) {
    return after(Optional.empty(), documents, rendererOf, readings, conventions, files, workers);
  }

  /**
   * Builds a corpus that has much in common with one that was built before: what did not change,
   * and rests on nothing that did, is taken over; of other {@code conventions} what does not rest
   * on these.
   *
   * @param before the earlier one
   * @throws IllegalArgumentException if two documents have one path
   */
  public static Corpus after(
      Optional<Corpus> before,
      List<Document> documents,
      Function<String, Renderer> rendererOf,
      Readings readings,
      Conventions conventions,
      FileTree files,
      Workers workers) {
    List<Page> earlier = before.map(each -> each.pages.inOrder()).orElse(List.of());
    Pages pages = Pages.of(documents, rendererOf, earlier);
    return new Corpus(pages, readings, conventions, files, workers, before);
  }

  @Override
  public List<Document> documents() {
    return pages.documents();
  }

  @Override
  public Optional<Document> document(String path) {
    return Optional.ofNullable(pages.byPath().get(path)).map(Page::document);
  }

  @Override
  public FrontMatterData frontMatter(Document document) {
    return pages.of(document).frontMatter();
  }

  /** How the renderer of {@code document} writes what an edit may add to it. */
  public Writing writing(Document document) {
    return Renderers.writing(pages.of(document).dialect().name());
  }

  /** How many documents come before the one at {@code path}; empty if there is none. */
  public OptionalInt number(String path) {
    Page page = pages.byPath().get(path);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page.number());
  }

  /**
   * What is as it was in {@code before}, which was built earlier; empty if what is agreed upon is
   * not.
   */
  public Optional<Lasting> lastingFrom(Corpus before) {
    return conventions == before.conventions
        ? Optional.of(
            new Lasting(
                new Lasting.Side(before.pages, before.ids, before.units, before.targets),
                new Lasting.Side(pages, ids, units, targets)))
        : Optional.empty();
  }

  /** Whether one renderer is the own one of all documents. */
  public boolean hasOneRenderer() {
    return ids.areReadByOne();
  }

  /**
   * Where {@code links} of this corpus would lead if {@code renderer} were that of all documents,
   * these being read as they are: a path may lead elsewhere then, ids stay the same.
   */
  public List<Resolution> under(Renderer renderer, List<Link> links) {
    Pages others = Pages.of(documents(), path -> renderer, List.of());
    AnchorIndex same = new AnchorIndex(others, conventions.anchors(), Readings.NONE);
    return LinkIndex.resolve(others, same, files, links);
  }

  /** The whole of the corpus that {@code view} shows. */
  public static Corpus of(CorpusView view) {
    return (Corpus) view;
  }

  /** The kinds that were tried before that of {@code entry}, and why they do not recognise it. */
  public List<KindMismatch> mismatches(Entry entry) {
    return units.mismatches(entry);
  }

  /** What is agreed upon. */
  public Conventions conventions() {
    return conventions;
  }

  @Override
  public CorpusAnchors anchors() {
    return anchors;
  }

  @Override
  public CorpusLinks links() {
    return links;
  }

  @Override
  public CorpusEntries entries() {
    return entries;
  }

  @Override
  public CorpusRelations relations() {
    return relations.get();
  }

  /** The same with what is agreed of each relation. */
  public RelationIndex relationIndex() {
    return statements.get();
  }

  /** The lists of relations from their other end. */
  public Backlinks backlinks() {
    return backlinks.get();
  }

  /** The names of {@code entry} beside its title that the front matter of its document says. */
  public List<String> aliases(Entry entry) {
    Page page = pages.of(entry.document());
    boolean opens = units.opening(page).filter(opening -> opening == entry).isPresent();
    return Aliases.of(page, entry, opens, units.relations(page));
  }

  /** What the indexes of the corpus list. */
  public Indexes indexes() {
    return indexes.get();
  }

  /** What readers reach from the roots. */
  public Reach reach() {
    return reach.get();
  }

  /** Which of the patterns for targets that are made elsewhere fit no target at all. */
  public List<Wildcard> unusedIgnores() {
    return unusedIgnores.get();
  }

  /** The patterns of those of the corpus' own macros that no link is written by. */
  public Set<String> unusedMacros() {
    return targets.unusedMacros(statements.get().readAsLinks());
  }

  /** Finds the names of entries in texts. */
  public Mentions mentions() {
    return mentions.get();
  }

  /** The addresses under which readers find documents. */
  public Addresses addresses() {
    return addresses.get();
  }

  /** What was probably meant by links that lead nowhere. */
  public Suggestions suggestions() {
    return suggestions;
  }
}
