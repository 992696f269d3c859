package dev.entrylint.engine.move;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import java.util.Optional;

/** What becomes of values of a configuration that name an id, alone or behind a path. */
final class IdValues implements ConfigMoves.Values {

  private final String path;
  private final String now;
  private final String then;
  private final boolean alone;

  IdValues(Snapshot before, String path, String now, String then) {
    this.path = path;
    this.now = now;
    this.then = then;
    alone = before.corpus().anchors().areShared() || isOnlyOne(before.corpus(), path, now);
  }

  /** Whether no other document has the id, which {@code #id} would mean as well. */
  private static boolean isOnlyOne(Corpus corpus, String path, String id) {
    for (Document document : corpus.documents()) {
      if (!document.path().equals(path)) {
        for (Definition each : corpus.anchors().of(document)) {
          if (each.id().equals(id)) {
            return false;
          }
        }
      }
    }
    return true;
  }

  @Override
  public Optional<String> then(String value) {
    if (now.equals(then)) {
      return Optional.empty();
    }
    if (value.equals("#" + now)) {
      return alone ? Optional.of("#" + then) : Optional.empty();
    }
    return value.equals(path + "#" + now) ? Optional.of(path + "#" + then) : Optional.empty();
  }
}
