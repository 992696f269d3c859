package dev.entrylint.corpus.relation;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of a corpus by the entry they lead to; made when it is first asked for. */
public final class Backlinks {

  private final Corpus corpus;
  private volatile Map<IdOwner, List<Link>> byEntry;

  public Backlinks(Corpus corpus) {
    this.corpus = corpus;
  }

  public List<Link> of(Entry entry) {
    Map<IdOwner, List<Link>> links = byEntry;
    if (links == null) {
      synchronized (this) {
        if (byEntry == null) {
          byEntry = collect();
        }
        links = byEntry;
      }
    }
    return List.copyOf(links.getOrDefault(claim(entry), List.of()));
  }

  private IdOwner claim(Entry entry) {
    return IdOwner.of(entry, corpus.conventions().anchors());
  }

  private Map<IdOwner, List<Link>> collect() {
    Map<IdOwner, List<Link>> links = new HashMap<>();
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links(document)) {
        link.resolution()
            .found()
            .flatMap(Resolution.Found::definition)
            .flatMap(corpus::entryOf)
            .ifPresent(
                entry ->
                    links.computeIfAbsent(claim(entry), claim -> new ArrayList<>(2)).add(link));
      }
    }
    return links;
  }
}
