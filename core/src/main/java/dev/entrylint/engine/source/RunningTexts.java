package dev.entrylint.engine.source;

import dev.entrylint.model.Document;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The running texts of documents whose facts were made already; each is read when asked for. */
public record RunningTexts(Sources sources, Dialect dialect) {

  /**
   * The running text of {@code document}, in which the spans of the facts are.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has changed since
   */
  String read(Document document) {
    String text;
    try {
      text = Readers.prose(sources.read(document.path()), dialect.syntax());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (text.length() != document.lines().length()) {
      throw new IllegalStateException(document.path() + " was changed during the run");
    }
    return text;
  }
}
