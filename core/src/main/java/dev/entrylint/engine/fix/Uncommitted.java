package dev.entrylint.engine.fix;

import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Fix.Safety;
import java.util.Optional;
import java.util.Set;

/**
 * The files that are not as git has them: what an unsafe fix made of them could not be taken back.
 *
 * @param paths below the root
 */
public record Uncommitted(Set<String> paths) {

  /** Why {@code fix} may not be applied: it is not safe, and changes one of them. */
  public Optional<String> refusal(Fix fix) {
    if (paths.isEmpty() || fix.safety() == Safety.SAFE) {
      return Optional.empty();
    }
    for (String each : FixPaths.of(fix)) {
      if (paths.contains(each)) {
        return Optional.of(
            "'"
                + each
                + "' has changes that are not committed: --allow-dirty mends it all the same");
      }
    }
    return Optional.empty();
  }
}
