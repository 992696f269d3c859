package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where else in the corpus there are ids that links look for in the wrong text; made when it is
 * first asked for, and only of the ids that are missed somewhere.
 */
final class Elsewhere {

  private final Corpus corpus;
  private volatile Map<String, List<Definition>> byId;

  Elsewhere(Corpus corpus) {
    this.corpus = corpus;
  }

  List<Definition> of(String id) {
    Map<String, List<Definition>> definitions = byId;
    if (definitions == null) {
      synchronized (this) {
        if (byId == null) {
          byId = collect();
        }
        definitions = byId;
      }
    }
    List<Definition> found = definitions.get(id);
    return found == null || found.isEmpty() ? List.of() : Collections.unmodifiableList(found);
  }

  private Map<String, List<Definition>> collect() {
    Map<String, List<Definition>> missed = new HashMap<>();
    for (Document document : corpus.documents()) {
      for (Resolution resolution : corpus.resolutions(document)) {
        if (resolution instanceof Resolution.NoSuchAnchor missing) {
          missed.putIfAbsent(missing.fragment(), new ArrayList<>(1));
        }
      }
    }
    if (missed.isEmpty()) {
      return missed;
    }
    // Of the many definitions only those are looked at that may be one of the few.
    int mask = Integer.highestOneBit(missed.size()) * 16 - 1;
    BitSet hashes = new BitSet(mask + 1);
    missed.keySet().forEach(id -> hashes.set(id.hashCode() & mask));
    for (Document document : corpus.documents()) {
      Definitions all = corpus.page(document).definitions();
      for (int i = 0; i < all.size(); i++) {
        List<Definition> found =
            hashes.get(all.hash(i) & mask) ? missed.get(all.get(i).id()) : null;
        if (found != null
            && (found.isEmpty() || found.get(found.size() - 1).document() != document)) {
          found.add(all.get(i));
        }
      }
    }
    return missed;
  }
}
