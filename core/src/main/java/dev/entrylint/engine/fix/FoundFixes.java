package dev.entrylint.engine.fix;

import dev.entrylint.base.Parallel;
import dev.entrylint.rule.Finding;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** The fixes that rules find only when somebody asks, found on all cores. */
public final class FoundFixes {

  private FoundFixes() {}

  /**
   * Has all found.
   *
   * @return those of {@code findings} whose rule failed, or could not read a text any more, by
   *     identity
   */
  public static Set<Finding> failing(List<Finding> findings) {
    Set<Finding> failing =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    Parallel.forEach(
        findings.size(),
        i -> {
          try {
            findings.get(i).fixes();
          } catch (RuntimeException | LinkageError failed) {
            failing.add(findings.get(i));
          }
        });
    return failing;
  }
}
