package dev.entrylint.config.read;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SlashedPath;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The files that configurations lie in, as they are at one moment.
 *
 * @param root the folder of the corpus, absolute, which is the root of {@code files} too
 */
record ConfigFiles(Path root, FileTree files) {

  /**
   * What {@code file} holds.
   *
   * @param file absolute, or as seen from the working directory
   * @throws IOException if it cannot be read
   */
  byte[] bytes(Path file) throws IOException {
    return files.bytes(SlashedPath.of(root, file));
  }
}
