package dev.entrylint.corpus;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/** The entries of all documents: by document, by id, by title, by place. */
public final class CorpusEntries {

  private final EntryIndex entries;

  CorpusEntries(EntryIndex entries) {
    this.entries = entries;
  }

  /** All entries, in the order of the corpus. */
  public List<Entry> all() {
    return entries.all();
  }

  /** The entries that start in {@code document}, in the order of the text. */
  public List<Entry> of(Document document) {
    return entries.of(document);
  }

  /** The entries that lie in {@code span} of {@code document} as a whole. */
  public List<Entry> within(Document document, Span span) {
    return entries.within(document, span);
  }

  /** The entries with {@code id}, in the order of the corpus. */
  public List<Entry> withId(String id) {
    return entries.withId(id);
  }

  /** The first entry of the corpus with that title. */
  public Optional<Entry> titled(String title) {
    return entries.titled(title);
  }

  /** How many entries of the kind of that name there are. */
  public int count(String kind) {
    return entries.count(kind);
  }

  /** Whether any entry of the kind of that name has a title. */
  public boolean hasTitles(String kind) {
    return entries.hasTitles(kind);
  }

  /**
   * What messages call {@code entry} where their place does not show it: its title if that is
   * clear, else what a link from the root names.
   */
  public String name(Entry entry) {
    return entries.name(entry);
  }

  /** The innermost entry in which {@code offset} of {@code document} lies. */
  public Optional<Entry> at(Document document, int offset) {
    return entries.at(document, offset);
  }

  /** The entry of whose heading {@code definition} is the id. */
  public Optional<Entry> identifiedBy(Definition definition) {
    return entries.identifiedBy(definition);
  }

  /**
   * The entry that {@code document} begins with: itself, or the one that its first heading opens.
   */
  public Optional<Entry> opening(Document document) {
    return entries.opening(document);
  }

  /** What {@code document} is called: by a heading, its front matter, or else its file. */
  public String title(Document document) {
    return entries.title(document);
  }

  /** The heading by which {@code document} is called, if it is called by one. */
  public Optional<Heading> titleHeading(Document document) {
    return entries.titleHeading(document);
  }

  /** The first definition of the id of {@code entry}; a document without a heading has none. */
  public Optional<Definition> definition(Entry entry) {
    return entries.definition(entry);
  }

  /** Whether the two have one id in one text, so that links cannot tell them apart. */
  public boolean sameId(Entry one, Entry other) {
    return entries.sameId(one, other);
  }

  /** The first entry that holds what {@code entry} holds, word for word, if that is another one. */
  public Optional<Entry> original(Entry entry) {
    return entries.original(entry);
  }
}
