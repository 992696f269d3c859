package dev.entrylint.cli.lsp.root;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a corpus lies.
 *
 * @param folder its root, absolute, as the editor names it
 * @param file its configuration, absolute; empty if it has none
 * @param whole whether all of it is reported on, not only what is open
 * @param alone whether it is the folder of single files that were opened, and not that of a
 *     workspace: nothing below it is read
 */
public record RootPlace(Path folder, Optional<Path> file, boolean whole, boolean alone) {

  /**
   * The way from the folder to {@code path}; empty if it is not below, neither as it is written nor
   * behind symbolic links.
   */
  Optional<Path> below(Path path) {
    if (path.startsWith(folder) && !path.equals(folder)) {
      return Optional.of(folder.relativize(path));
    }
    try {
      Path there = path;
      while (there != null && !Files.exists(there)) {
        there = there.getParent();
      }
      if (there == null) {
        return Optional.empty();
      }
      Path real = there.toRealPath().resolve(there.relativize(path)).normalize();
      Path top = folder.toRealPath();
      return real.startsWith(top) && !real.equals(top)
          ? Optional.of(top.relativize(real))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
