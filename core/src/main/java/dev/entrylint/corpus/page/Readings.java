package dev.entrylint.corpus.page;

import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import java.util.Optional;

/**
 * Reads documents of a corpus a second time, as renderers see them that are not their own. Safe for
 * use by several threads.
 */
@FunctionalInterface
public interface Readings {

  /** Where no document is read a second time. */
  Readings NONE = (path, renderer) -> Optional.empty();

  /**
   * The document at {@code path} as {@code renderer} reads it; empty if it cannot be read so.
   * Nobody asks twice.
   */
  Optional<Document> read(String path, Renderer renderer);
}
