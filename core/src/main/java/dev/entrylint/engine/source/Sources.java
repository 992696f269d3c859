package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import dev.entrylint.model.SourceFile;
import java.io.IOException;
import java.util.List;

/**
 * The files of a corpus, wherever they lie, and what lies beside them. Safe for several threads.
 */
public interface Sources extends FileTree {

  /**
   * The paths of the documents below the root, with {@code /}, in the order of the corpus.
   *
   * @throws IOException if the folders cannot be listed; the message names the folder
   */
  List<String> paths() throws IOException;

  /**
   * Reads one.
   *
   * @throws IOException if it cannot be read
   */
  SourceFile read(String path) throws IOException;
}
