package dev.entrylint.corpus.relation;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import java.util.Optional;

/** The links among entries: which entry each leads to. */
public final class EntryLinks {

  private final EntryIndex entries;

  public EntryLinks(EntryIndex entries) {
    this.entries = entries;
  }

  /**
   * The entry that {@code link} leads to: the one of whose heading it names the id, or, if it names
   * a document, the one that begins with it.
   */
  public Optional<Entry> target(Link link) {
    Optional<Resolution.Found> found = link.resolution().found();
    return found.isEmpty() ? Optional.empty() : target(found.get());
  }

  /** The entry that a link leads to which finds {@code found}. */
  public Optional<Entry> target(Resolution.Found found) {
    return found.definition().isPresent()
        ? entries.identifiedBy(found.definition().get())
        : entries.opening(found.document());
  }
}
