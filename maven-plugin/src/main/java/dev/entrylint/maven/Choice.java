package dev.entrylint.maven;

import java.nio.file.Path;

/** What a build is to check. */
sealed interface Choice {

  /** The corpus in {@code root}, as {@code file} says. */
  record Configured(Path file, Path root) implements Choice {}

  /** The corpus in {@code root}, for which there is no configuration. */
  record Unconfigured(Path root) implements Choice {}

  /** Nothing: other modules have the configuration, if any has. */
  record Nothing() implements Choice {}
}
