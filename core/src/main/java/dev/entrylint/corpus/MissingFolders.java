package dev.entrylint.corpus;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folders that are missing where a file is missing: one fault, however many links lead there.
 */
final class MissingFolders {

  private final FileTree files;
  private final Map<String, Boolean> existing = new ConcurrentHashMap<>();

  MissingFolders(FileTree files) {
    this.files = files;
  }

  /** The first folder on the way to {@code path} that does not exist; empty if all do. */
  Optional<String> of(String path) {
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      String folder = path.substring(0, slash);
      if (!folder.endsWith("..") && !exists(folder)) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }

  private boolean exists(String folder) {
    Boolean known = existing.get(folder);
    if (known == null) {
      known = files.exists(folder);
      existing.put(folder, known);
    }
    return known;
  }
}
