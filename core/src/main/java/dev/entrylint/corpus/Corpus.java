package dev.entrylint.corpus;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.base.Workers;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.mention.Mentions;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.corpus.relation.EntryLinks;
import dev.entrylint.corpus.relation.Indexes;
import dev.entrylint.corpus.relation.Reach;
import dev.entrylint.corpus.relation.RelationIndex;
import dev.entrylint.corpus.suggest.Suggestions;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.parse.Dialect;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Routing;
import java.util.List;
import java.util.Optional;

/**
 * All documents of a run as one body, and the indexes that answer what is asked of it: what their
 * ids finally are, where their references lead, which entries there are and how they are related.
 * Built once; safe for use by several threads.
 */
public final class Corpus {

  private final Conventions conventions;
  private final Pages pages;
  private final AnchorIndex anchors;
  private final LinkIndex links;
  private final EntryIndex entries;
  private final EntryLinks entryLinks;
  private final RelationIndex relations;
  private final Indexes indexes;
  private final Lazy<Reach> reach;
  private final Lazy<Mentions> mentions;
  private final Lazy<List<Wildcard>> unusedIgnores;
  private final Suggestions suggestions;

  private Corpus(
      List<Document> documents,
      Dialect dialect,
      Routing routing,
      Conventions conventions,
      FileTree files,
      Workers workers) {
    this.conventions = conventions;
    pages = Pages.of(documents);
    anchors = new AnchorIndex(pages, conventions.anchors(), dialect.numbering());
    links = new LinkIndex(pages, anchors, dialect, routing, files, workers);
    entries = new EntryIndex(pages, anchors, conventions, routing);
    entryLinks = new EntryLinks(pages, links, entries);
    relations = new RelationIndex(pages, links, entries, entryLinks, routing.frontMatter());
    indexes = new Indexes(conventions.indexes(), pages, links, entries, entryLinks);
    reach = new Lazy<>(() -> new Reach(conventions, pages, links, entries, entryLinks));
    mentions = new Lazy<>(() -> new Mentions(pages, entries));
    unusedIgnores = new Lazy<>(() -> links.unusedIgnores(relations.readAsLinks()));
    suggestions = new Suggestions(pages, anchors, links, entries, routing, files, workers);
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

  /** All documents, in the order of the corpus. */
  public List<Document> documents() {
    return pages.documents();
  }

  /** The document at {@code path} below the root. */
  public Optional<Document> document(String path) {
    return Optional.ofNullable(pages.byPath().get(path)).map(Page::document);
  }

  /** The front matter of {@code document} as data. */
  public FrontMatterData frontMatter(Document document) {
    return pages.of(document).frontMatter();
  }

  /** What is agreed upon. */
  public Conventions conventions() {
    return conventions;
  }

  /** The ids of all documents, and what each names. */
  public AnchorIndex anchors() {
    return anchors;
  }

  /** Where the references of all documents lead. */
  public LinkIndex links() {
    return links;
  }

  /** The entries of all documents. */
  public EntryIndex entries() {
    return entries;
  }

  /** Which links lead to which entries. */
  public EntryLinks entryLinks() {
    return entryLinks;
  }

  /** How the entries are related. */
  public RelationIndex relations() {
    return relations;
  }

  /** What the indexes of the corpus list. */
  public Indexes indexes() {
    return indexes;
  }

  /** What readers reach from the roots. */
  public Reach reach() {
    return reach.get();
  }

  /** Which of the patterns for targets that are made elsewhere fit no target at all. */
  public List<Wildcard> unusedIgnores() {
    return unusedIgnores.get();
  }

  /** Finds the names of entries in texts. */
  public Mentions mentions() {
    return mentions.get();
  }

  /** What was probably meant by links that lead nowhere. */
  public Suggestions suggestions() {
    return suggestions;
  }
}
