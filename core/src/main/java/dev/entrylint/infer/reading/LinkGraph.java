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
public final class LinkGraph {

  private final Map<Document, Set<Document>> ways = new IdentityHashMap<>();
  private int count;

  static LinkGraph of(Corpus joined) {
    LinkGraph web = new LinkGraph();
    for (Document document : joined.documents()) {
      for (Link link : joined.links().of(document)) {
        Optional<Resolution.Found> found = link.resolution().found();
        if (found.isPresent()
            && found.get().document() != document
            && Links.isBare(link.reference())) {
          web.add(document, found.get().document());
        }
      }
    }
    return web;
  }

  public void add(Document from, Document to) {
    count += ways.computeIfAbsent(from, each -> identitySet()).add(to) ? 1 : 0;
  }

  private static Set<Document> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether it is wide, or so few files lead anywhere that nothing can be said. */
  boolean mayBeWide() {
    return ways.size() < Evidence.LEAST || isWide();
  }

  public boolean isWide() {
    return count >= 2 * ways.size();
  }
}
