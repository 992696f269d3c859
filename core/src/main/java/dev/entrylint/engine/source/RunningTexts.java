package dev.entrylint.engine.source;

import dev.entrylint.model.Document;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.FileFormat;
import dev.entrylint.parse.extract.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;

/**
 * The texts of documents whose facts were made already; each is read when asked for. Fixes are made
 * one by one, and many ask for all of one file, so the text decoded last is kept until its memory
 * is needed.
 */
public final class RunningTexts {

  private final Sources sources;
  private final Dialect dialect;

  private volatile WeakReference<Whole> last = new WeakReference<>(null);

  /** The texts in {@code sources}, as {@code dialect} reads them. */
  public RunningTexts(Sources sources, Dialect dialect) {
    this.sources = sources;
    this.dialect = dialect;
  }

  /** Where the texts are read. */
  Sources sources() {
    return sources;
  }

  /**
   * All of {@code document} as it is written.
   *
   * @param decode makes it where it is not known any more
   */
  String whole(Document document, Supplier<String> decode) {
    Whole known = last.get();
    if (known == null || known.document() != document) {
      known = new Whole(document, decode.get());
      last = new WeakReference<>(known);
    }
    return known.text();
  }

  private record Whole(Document document, String text) {}

  /**
   * The running text of {@code document}, in which the spans of the facts are.
   *
   * @throws UncheckedIOException if it cannot be read
   * @throws IllegalStateException if it has changed since
   */
  String read(Document document) {
    String text;
    try {
      text =
          Readers.prose(sources.read(document.path()), FileFormat.of(dialect, document).syntax());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (text.length() != document.lines().length()) {
      throw new IllegalStateException(document.path() + " was changed during the run");
    }
    return text;
  }
}
