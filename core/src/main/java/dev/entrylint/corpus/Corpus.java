package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import dev.entrylint.parse.Dialect;
import java.util.List;
import java.util.Optional;

/** PLACEHOLDER so that the contract compiles; replaced in the next commit. */
public final class Corpus {

  /** All documents, in the order of the corpus. */
  public List<Document> documents() {
    return List.of();
  }

  public Optional<Document> document(String path) {
    return Optional.empty();
  }

  public Conventions conventions() {
    return Conventions.NONE;
  }

  public Dialect dialect() {
    throw new UnsupportedOperationException();
  }

  /** All entries, in the order of the corpus. */
  public List<Entry> entries() {
    return List.of();
  }

  /** The entries that start in {@code document}. */
  public List<Entry> entries(Document document) {
    return List.of();
  }

  /** The entries that claim {@code id}, in the order of the corpus. */
  public List<Entry> entries(String id) {
    return List.of();
  }

  /** The innermost entry in which {@code offset} of {@code document} lies. */
  public Optional<Entry> entryAt(Document document, int offset) {
    return Optional.empty();
  }

  /** The entry that a definition is the heading of. */
  public Optional<Entry> entryOf(Definition definition) {
    return Optional.empty();
  }

  /** The anchors of {@code document} with their final ids, in the order of the text. */
  public List<Definition> definitions(Document document) {
    return List.of();
  }

  /**
   * The first definition of the id of {@code definition} in the text that it belongs to: itself, or
   * the one it repeats.
   */
  public Definition first(Definition definition) {
    return definition;
  }

  /** The references of {@code document} and where they lead, in the order of the text. */
  public List<Link> links(Document document) {
    return List.of();
  }

  /**
   * The links of the corpus that lead to the heading of {@code entry}, or to that of an entry of
   * the same id.
   */
  public List<Link> backlinks(Entry entry) {
    return List.of();
  }

  /** Uses of labels in {@code document} (full and collapsed ones) that nothing defines. */
  public List<dev.entrylint.model.LabelUse> undefinedLabels(Document document) {
    return List.of();
  }

  /**
   * The lists by which the entries of {@code document} state relations, in the order of the text.
   */
  public List<RelationList> relations(Document document) {
    return List.of();
  }

  /** The lists of {@code relation} of all entries that claim {@code id}. */
  public List<RelationList> lists(Relation relation, String id) {
    return List.of();
  }

  /** The ids nearest to that which {@code missing} asks for, best first, at most {@code most}. */
  public List<Definition> nearMisses(Resolution.NoSuchAnchor missing, int most) {
    return List.of();
  }
}
