package dev.entrylint.maven;

import dev.entrylint.base.Fence;
import dev.entrylint.config.read.ConfigLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The project that asks for a check, by its folder.
 *
 * @param folder the folder of the project or, without one, the working directory
 * @param alone whether the project neither has modules nor is one
 */
record ProjectFolder(Path folder, boolean alone) {

  /**
   * What is to be checked. A project of a build with modules, unless it names a root or a
   * configuration, has only the configuration in its own folder: modules inherit the plugin, and
   * what lies above would be checked once for each of them.
   *
   * @param fence in which a configuration is looked for; by default what belongs to a root that is
   *     named, else the repository
   */
  CheckTarget target(
      Optional<Path> root, Optional<Path> config, Optional<Fence> fence, ConfigLoader configs) {
    if (config.isPresent()) {
      Path file = config.get();
      return new CheckTarget.Configured(file, root.orElse(file.toAbsolutePath().getParent()));
    }
    if (root.isEmpty() && !alone) {
      Path own = folder.resolve(ConfigLoader.FILE);
      return Files.isRegularFile(own)
          ? new CheckTarget.Configured(own, folder)
          : new CheckTarget.Nothing();
    }
    Path from = root.orElse(folder);
    Optional<Fence> searched = fence.or(() -> root.map(Fence::around));
    Optional<Path> found =
        searched.isPresent() ? configs.find(from, searched.get()) : configs.find(from);
    return found.isPresent()
        ? new CheckTarget.Configured(found.get(), root.orElse(found.get().getParent()))
        : new CheckTarget.Unconfigured(from);
  }
}
