package dev.entrylint.engine;

import dev.entrylint.model.Document;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The text of a document whose facts were made already; read when it is first asked for. */
final class TextAgain {

  private final Sources sources;
  private final Document document;
  private String text;

  TextAgain(Sources sources, Document document) {
    this.sources = sources;
    this.document = document;
  }

  /**
   * The text, in which the spans of the facts are.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has changed since
   */
  String text() {
    if (text == null) {
      try {
        text = sources.read(document.path()).text();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
      if (text.length() != document.lines().length()) {
        throw new IllegalStateException(document.path() + " was changed during the run");
      }
    }
    return text;
  }
}
