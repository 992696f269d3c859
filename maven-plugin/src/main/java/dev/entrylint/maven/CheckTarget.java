package dev.entrylint.maven;

import java.nio.file.Path;
import java.util.Optional;

/** What a project is to check. */
sealed interface CheckTarget {

  /** The folder of the corpus; empty if nothing is to be checked. */
  Optional<Path> corpus();

  /** The corpus in {@code root}, as {@code file} says. */
  record Configured(Path file, Path root) implements CheckTarget {
    @Override
    public Optional<Path> corpus() {
      return Optional.of(root);
    }
  }

  /** The corpus in {@code root}, for which there is no configuration. */
  record Unconfigured(Path root) implements CheckTarget {
    @Override
    public Optional<Path> corpus() {
      return Optional.of(root);
    }
  }

  /** Nothing: if there is a configuration, another module has it. */
  record Nothing() implements CheckTarget {
    @Override
    public Optional<Path> corpus() {
      return Optional.empty();
    }
  }
}
