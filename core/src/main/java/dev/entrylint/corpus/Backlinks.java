package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The links of a corpus by the entry they lead to; made when it is first asked for. */
final class Backlinks {

  private final Corpus corpus;
  private volatile Map<Claim, List<Link>> byEntry;

  Backlinks(Corpus corpus) {
    this.corpus = corpus;
  }

  List<Link> of(Entry entry) {
    Map<Claim, List<Link>> links = byEntry;
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

  private Claim claim(Entry entry) {
    return Claim.of(entry, corpus.conventions().anchors());
  }

  private Map<Claim, List<Link>> collect() {
    Map<Claim, List<Link>> links = new HashMap<>();
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
