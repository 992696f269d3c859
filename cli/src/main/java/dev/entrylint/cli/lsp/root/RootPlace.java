package dev.entrylint.cli.lsp.root;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

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
    return below(path, () -> real(path), () -> real(folder));
  }

  /**
   * The same for whoever asks of many.
   *
   * @param real where {@code path} leads
   * @param top where the folder does
   */
  Optional<Path> below(Path path, Supplier<Optional<Path>> real, Supplier<Optional<Path>> top) {
    if (path.startsWith(folder) && !path.equals(folder)) {
      return Optional.of(folder.relativize(path));
    }
    return top.get()
        .flatMap(
            there ->
                real.get()
                    .filter(file -> file.startsWith(there) && !file.equals(there))
                    .map(there::relativize));
  }

  /** Where {@code path} leads behind symbolic links, whether it is there or not. */
  static Optional<Path> real(Path path) {
    try {
      Path there = path;
      while (there != null && !Files.exists(there)) {
        there = there.getParent();
      }
      return there == null
          ? Optional.empty()
          : Optional.of(there.toRealPath().resolve(there.relativize(path)).normalize());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
