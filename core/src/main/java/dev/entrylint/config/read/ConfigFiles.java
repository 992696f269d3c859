package dev.entrylint.config.read;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Limits;
import dev.entrylint.base.SlashedPath;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The files that configurations lie in, as they are at one moment.
 *
 * @param root the folder of the corpus, absolute, which is the root of {@code files} too
 * @param limits how many files may be extended
 */
record ConfigFiles(Path root, FileTree files, Limits limits) {

  /**
   * What {@code file} holds.
   *
   * @param file absolute, or as seen from the working directory
   * @throws IOException if it cannot be read
   */
  byte[] bytes(Path file) throws IOException {
    return files.configuration(SlashedPath.of(root, file));
  }
}
