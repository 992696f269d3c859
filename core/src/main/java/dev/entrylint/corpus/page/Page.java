package dev.entrylint.corpus.page;

import dev.entrylint.base.Lazy;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.anchor.Definitions;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Links;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.DataReader;
import java.util.List;
import java.util.Optional;

/**
 * What the corpus knows of one document. Filled while the corpus is built, step by step; what is
 * found when it is first asked for is the same whoever asks.
 */
public final class Page {

  public final Document document;

  public Lazy<Definitions> definitions;
  public Links links = Links.NONE;
  public List<LabelUse> undefinedLabels = List.of();
  public List<Entry> entries = List.of();

  /** The relations that its entries may state. */
  public List<Relation> agreed = List.of();

  public List<RelationList> relations = List.of();
  private volatile FrontMatterData frontMatter;

  /** The entry of each heading that has one, by its index; shorter if no heading has. */
  private Entry[] headed = {};

  public Page(Document document) {
    this.document = document;
  }

  /**
   * Takes the entries.
   *
   * @param all in the order of their starts
   * @param byHeading for each heading of the document the entry whose heading it is, or null
   */
  public void setEntries(List<Entry> all, Entry[] byHeading) {
    entries = all;
    headed = byHeading;
  }

  public Definitions definitions() {
    return definitions.get();
  }

  /** The first definition of {@code id} in this document, or null. */
  public Definition find(String id) {
    return definitions().find(id);
  }

  /** The entry whose heading is {@code definition}'s. */
  public Optional<Entry> entryOf(Definition definition) {
    int index = definition.anchor().heading();
    return index < 0 || index >= headed.length
        ? Optional.empty()
        : Optional.ofNullable(headed[index]);
  }

  /** The entry that the document begins with: itself, or the one that its first heading opens. */
  public Optional<Entry> opening() {
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    Entry first = entries.get(0);
    boolean opens = first.heading().isEmpty() || first == headed[0];
    return opens ? Optional.of(first) : Optional.empty();
  }

  /** The innermost entry in which {@code offset} lies. */
  public Optional<Entry> entryAt(int offset) {
    for (int i = lastEntryAt(offset); i >= 0; i--) {
      Span span = entries.get(i).span();
      if (offset < span.end() || span.end() == document.lines().length()) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  /** The index of the last entry that starts at or before {@code offset}, or -1. */
  private int lastEntryAt(int offset) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entries.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The front matter as data; read when it is first asked for, since most need no data of it. */
  public FrontMatterData frontMatter() {
    FrontMatterData data = frontMatter;
    if (data == null) {
      data = DataReader.read(document);
      frontMatter = data;
    }
    return data;
  }
}
