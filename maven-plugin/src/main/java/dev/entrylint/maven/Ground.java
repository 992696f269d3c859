package dev.entrylint.maven;

import dev.entrylint.config.read.ConfigLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where a build stands when it asks for a check.
 *
 * @param folder the folder of the project or, without one, the working directory
 * @param alone whether the project neither has modules nor is one
 */
record Ground(Path folder, boolean alone) {

  /**
   * What is to be checked. A project of a build with modules, unless it names a root or a
   * configuration, has only the configuration in its own folder: modules inherit the plugin, and
   * what lies above would be checked once for each of them.
   */
  Choice choose(Optional<Path> root, Optional<Path> config, ConfigLoader configs) {
    if (config.isPresent()) {
      Path file = config.get();
      return new Choice.Configured(file, root.orElse(file.toAbsolutePath().getParent()));
    }
    if (root.isEmpty() && !alone) {
      Path own = folder.resolve(ConfigLoader.FILE);
      return Files.isRegularFile(own) ? new Choice.Configured(own, folder) : new Choice.Nothing();
    }
    Path from = root.orElse(folder);
    Optional<Path> found = configs.find(from);
    return found.isPresent()
        ? new Choice.Configured(found.get(), root.orElse(found.get().getParent()))
        : new Choice.Unconfigured(from);
  }
}
