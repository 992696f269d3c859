package dev.entrylint.parse;

import dev.entrylint.model.SourceFile;
import java.util.Set;

/**
 * Reads one text: bytes to syntax. A pure function, without state between calls; one instance
 * serves all threads.
 */
public interface Reader {

  /** The name by which configuration chooses it. */
  String name();

  /**
   * What the syntax of {@code file} says.
   *
   * @throws dev.entrylint.model.MalformedTextException if the bytes are not UTF-8
   */
  Syntax read(SourceFile file, Set<Feature> features);
}
