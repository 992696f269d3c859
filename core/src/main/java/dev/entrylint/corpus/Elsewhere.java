package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import java.util.ArrayList;
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
    return found == null || found.isEmpty() ? List.of() : List.copyOf(found);
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
    for (Document document : corpus.documents()) {
      for (Definition definition : corpus.definitions(document)) {
        List<Definition> found = missed.get(definition.id());
        if (found != null
            && (found.isEmpty() || found.get(found.size() - 1).document() != document)) {
          found.add(definition);
        }
      }
    }
    return missed;
  }
}
