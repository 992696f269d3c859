package dev.entrylint.maven;

import dev.entrylint.config.ConfigLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a build stands when it asks for a check.
 *
 * @param folder the folder of the project or, without one, the working directory
 * @param module whether the project has a parent project on disk, whose plugins it inherits
 * @param aggregator whether the project has modules
 */
record Ground(Path folder, boolean module, boolean aggregator) {

  /**
   * What is to be checked. A module that names neither root nor configuration has only what lies in
   * its own folder: what lies above is its parent's, and would be checked once for each module.
   */
  Choice choose(Optional<Path> root, Optional<Path> config, ConfigLoader configs) {
    if (config.isPresent()) {
      Path file = config.get();
      return new Choice.Configured(file, root.orElse(file.toAbsolutePath().getParent()));
    }
    if (root.isEmpty() && module) {
      Path own = folder.resolve(ConfigLoader.FILE);
      return Files.isRegularFile(own) ? new Choice.Configured(own, folder) : new Choice.Nothing();
    }
    Path from = root.orElse(folder);
    Optional<Path> found = configs.find(from);
    if (found.isPresent()) {
      return new Choice.Configured(found.get(), root.orElse(found.get().getParent()));
    }
    return root.isEmpty() && aggregator ? new Choice.Nothing() : new Choice.Unconfigured(from);
  }
}
