package dev.entrylint.infer.reading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.model.Document;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which files lead into which by an id alone, were they one text. Entries lead into several others
 * each; pages of a translation that kept the ids of its original lead into one.
 */
final class LinkGraph {

  private final Map<Document, Set<Document>> targets = new IdentityHashMap<>();
  private int count;

  static LinkGraph of(Corpus joined) {
    LinkGraph graph = new LinkGraph();
    for (Document document : joined.documents()) {
      for (Link link : joined.links().of(document)) {
        Optional<Resolution.Found> found = link.resolution().found();
        if (found.isPresent()
            && found.get().document() != document
            && LinkCounts.isBare(link.reference())) {
          graph.add(document, found.get().document());
        }
      }
    }
    return graph;
  }

  void add(Document from, Document to) {
    count += targets.computeIfAbsent(from, each -> identitySet()).add(to) ? 1 : 0;
  }

  private static Set<Document> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether it is wide, or so few files lead anywhere that nothing can be said. */
  boolean mayBeWide() {
    return targets.size() < Evidence.LEAST || isWide();
  }

  boolean isWide() {
    return count >= 2 * targets.size();
  }
}
