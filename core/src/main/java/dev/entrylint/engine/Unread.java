package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import java.util.Optional;

/** A file that could not be read. */
interface Unread {

  /** What is reported of it; empty if its user wants to hear nothing. */
  Optional<Finding> reported(Failures failures);
}
