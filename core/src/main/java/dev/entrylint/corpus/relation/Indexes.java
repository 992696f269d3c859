package dev.entrylint.corpus.relation;

import dev.entrylint.base.Lazy;
import dev.entrylint.convention.Index;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.page.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the indexes of a corpus list; all are read when one is first asked for. */
public final class Indexes {

  private final Lazy<Map<String, IndexContents>> byName;

  /**
   * @param indexes those agreed upon
   */
  public Indexes(
      List<Index> indexes,
      Pages pages,
      LinkIndex links,
      EntryIndex entries,
      EntryLinks entryLinks) {
    byName = new Lazy<>(() -> read(indexes, pages, links, entries, entryLinks));
  }

  private static Map<String, IndexContents> read(
      List<Index> indexes,
      Pages pages,
      LinkIndex links,
      EntryIndex entries,
      EntryLinks entryLinks) {
    Map<String, IndexContents> contents = new HashMap<>();
    for (Index index : indexes) {
      contents.put(index.name(), new IndexContents(index, pages, links, entries, entryLinks));
    }
    return contents;
  }

  /** What {@code index}, which is one of those agreed upon, lists. */
  public IndexContents contents(Index index) {
    return byName.get().get(index.name());
  }
}
