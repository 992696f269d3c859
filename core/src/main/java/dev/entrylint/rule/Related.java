package dev.entrylint.rule;

import dev.entrylint.model.Position;
import java.util.Optional;

/**
 * Another place that has to do with a finding.
 *
 * @param ref the earlier state in which it is there, as git calls it, such as {@code HEAD}; empty
 *     if it is in the corpus that is checked
 */
public record Related(String path, Position position, String message, Optional<String> ref) {

  /** A place in the corpus that is checked. */
  public Related(String path, Position position, String message) {
    this(path, position, message, Optional.empty());
  }

  /** The same as seen from above: its path begins with {@code folder}. */
  Related below(String folder) {
    return new Related(folder + path, position, message, ref);
  }
}
