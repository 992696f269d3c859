package dev.entrylint.corpus.relation;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The links among entries: which entry each leads to, and which lead to an entry. */
public final class EntryLinks {

  private final Pages pages;
  private final LinkIndex links;
  private final EntryIndex entries;
  private final Lazy<Map<IdOwner, List<Link>>> backlinks = new Lazy<>(this::findBacklinks);

  public EntryLinks(Pages pages, LinkIndex links, EntryIndex entries) {
    this.pages = pages;
    this.links = links;
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

  /** The links that lead to the heading of {@code entry} or of another entry with the same id. */
  public List<Link> backlinks(Entry entry) {
    return List.copyOf(backlinks.get().getOrDefault(entries.owner(entry), List.of()));
  }

  private Map<IdOwner, List<Link>> findBacklinks() {
    Map<IdOwner, List<Link>> byEntry = new HashMap<>();
    for (Page page : pages.inOrder()) {
      for (Link link : links.of(page)) {
        link.resolution()
            .found()
            .flatMap(Resolution.Found::definition)
            .flatMap(entries::identifiedBy)
            .ifPresent(
                entry ->
                    byEntry
                        .computeIfAbsent(entries.owner(entry), owner -> new ArrayList<>(2))
                        .add(link));
      }
    }
    return byEntry;
  }
}
