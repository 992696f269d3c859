package dev.entrylint.cli.lsp.root;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Fence;
import dev.entrylint.base.Limits;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.source.DiskSources;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What whoever starts the server says of all corpora, which no configuration and no workspace can
 * say.
 *
 * @param configs reads configurations, and has the rules
 * @param file the configuration of all corpora, absolute; empty if each has its own
 * @param fence the folder outside of which nothing is read, if one is given
 * @param ignored whether documents that git ignores are read too
 * @param git how git is asked
 * @param version that of the program
 */
public record ServerSettings(
    ConfigLoader configs,
    Optional<Path> file,
    Optional<Fence> fence,
    Limits limits,
    boolean ignored,
    GitEnvironment git,
    String version) {

  /** What is read for a corpus in {@code folder} whose configuration is {@code config}. */
  Bounds bounds(Path folder, Optional<Path> config) {
    Bounds bounds = Bounds.of(fence.orElseGet(() -> Fence.around(folder))).with(limits);
    return file.isPresent() && config.isPresent() ? bounds.withConfiguration(config.get()) : bounds;
  }

  /** The files below {@code folder} as they are on disk from now on. */
  DiskSources disk(Path folder, Bounds bounds) {
    DiskSources disk = new DiskSources(folder, bounds);
    return ignored ? disk.withIgnored() : disk;
  }

  /** The configuration that is nearest to {@code from}, for what lies in {@code folder}. */
  Optional<Path> find(Path from, Optional<Path> folder) {
    if (file.isPresent()) {
      return file;
    }
    Optional<Fence> searched = fence.or(() -> folder.map(Fence::around));
    return searched.isPresent() ? configs.find(from, searched.get()) : configs.find(from);
  }
}
