package dev.entrylint.parse;

import dev.entrylint.model.SourceFile;

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
   * @param measured whether it is to say how much each block holds; if not, neither its words nor
   *     its checksum need be right, nor whether it is bare
   * @throws dev.entrylint.model.MalformedTextException if the bytes are not UTF-8
   */
  Syntax read(SourceFile file, SyntaxRules rules, boolean measured);

  /** What the syntax of {@code file} says, and how much each block holds. */
  default Syntax read(SourceFile file, SyntaxRules rules) {
    return read(file, rules, true);
  }
}
