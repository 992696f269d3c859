package dev.entrylint.engine.move;

import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import java.util.HashMap;
import java.util.Map;

/** The texts of the documents of a snapshot that somebody asked for, each read once. */
final class Texts {

  private final Snapshot snapshot;
  private final Map<String, String> byPath = new HashMap<>();

  Texts(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** The text of {@code document}, with its byte order mark. */
  String of(Document document) {
    return byPath.computeIfAbsent(document.path(), path -> snapshot.text(document));
  }
}
