package dev.entrylint.maven;

import java.nio.file.Path;

/** What a build is to check. */
sealed interface Choice {

  /** The corpus in {@code root}, as {@code file} says. */
  record Configured(Path file, Path root) implements Choice {}

  /** The corpus in {@code root}, for which there is no configuration. */
  record Unconfigured(Path root) implements Choice {}

  /** Nothing: if there is a configuration, another module has it. */
  record Nothing() implements Choice {}
}
