package dev.entrylint.engine.move;

import dev.entrylint.corpus.anchor.Definition;

/** What is to get another name. */
sealed interface Subject {

  /**
   * A file, or a folder with all in it.
   *
   * @param path below the root
   */
  record File(String path, boolean folder) implements Subject {}

  /** A heading, or anything else that has an id. */
  record Place(Definition definition) implements Subject {}
}
