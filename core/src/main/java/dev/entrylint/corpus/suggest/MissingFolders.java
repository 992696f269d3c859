package dev.entrylint.corpus.suggest;

import dev.entrylint.base.FileTree;
import java.util.Optional;

/**
 * The folders that are missing where a file is missing: one fault, however many links lead there.
 */
record MissingFolders(FileTree files) {

  /** The first folder on the way to {@code path} that does not exist; empty if all do. */
  Optional<String> of(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (!folder.endsWith("..") && !files.exists(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
