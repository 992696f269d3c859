package dev.entrylint.engine.fix;

import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Fix.Safety;
import java.util.Collections;
import java.util.Set;

/**
 * The files that are not as git has them: what an unsafe fix made of them could not be taken back.
 *
 * @param paths below the root
 */
public record Uncommitted(Set<String> paths) {

  /** Why a fix is left. */
  public static final String REASON =
      "it would change files with changes that are not committed: --allow-dirty mends it all the same";

  /** Whether {@code fix} is safe or changes none of them. */
  public boolean allows(Fix fix) {
    return paths.isEmpty()
        || fix.safety() == Safety.SAFE
        || Collections.disjoint(paths, FixPaths.of(fix));
  }
}
