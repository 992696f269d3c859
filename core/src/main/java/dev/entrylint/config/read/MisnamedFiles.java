package dev.entrylint.config.read;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.ConfigException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that look like a configuration by their names, and are not read as one. */
final class MisnamedFiles {

  private static final List<String> NAMES =
      List.of("entrylint.yaml", ".entrylint.yml", ".entrylint.yaml");

  private MisnamedFiles() {}

  /** The first in {@code folder}, as the disk has it. */
  static Optional<Path> in(Path folder) {
    return NAMES.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
  }

  /**
   * Refuses {@code file}, which messages call {@code shown}, if another lies beside it: nobody
   * could say which of the two is meant.
   */
  static void refuseBeside(Path file, String shown, Path root, FileTree files)
      throws ConfigException {
    if (!file.endsWith(ConfigLoader.FILE)) {
      return;
    }
    for (String name : NAMES) {
      if (files.isFile(SlashedPath.of(root, file.resolveSibling(name)))) {
        throw new ConfigException(
            shown,
            "there is '" + name + "' beside it, and only one can be meant; remove the other");
      }
    }
  }
}
