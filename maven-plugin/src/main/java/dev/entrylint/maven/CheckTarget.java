package dev.entrylint.maven;

import java.nio.file.Path;

/** What a project is to check. */
sealed interface CheckTarget {

  /** The corpus in {@code root}, as {@code file} says. */
  record Configured(Path file, Path root) implements CheckTarget {}

  /** The corpus in {@code root}, for which there is no configuration. */
  record Unconfigured(Path root) implements CheckTarget {}

  /** Nothing: if there is a configuration, another module has it. */
  record Nothing() implements CheckTarget {}
}
