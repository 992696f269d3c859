package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.rule.Finding;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of findings that stay when lines move: rule, entry (or path) and subject, and an
 * ordinal from the second on. Made when they are first asked for, since only programs do.
 */
public final class Fingerprints {

  private final Lazy<Map<Finding, String>> names;

  /**
   * @param findings all of a run, in their order, so that what a run reports on does not change
   *     their names
   */
  Fingerprints(List<Finding> findings) {
    names = new Lazy<>(() -> make(findings));
  }

  /**
   * The name of {@code finding}.
   *
   * @throws IllegalArgumentException if it is not of this run
   */
  public String of(Finding finding) {
    String name = names.get().get(finding);
    if (name == null) {
      throw new IllegalArgumentException("no finding of this run: " + finding);
    }
    return name;
  }

  private static Map<Finding, String> make(List<Finding> findings) {
    Map<Finding, String> made = new IdentityHashMap<>(findings.size() * 2);
    Map<String, Integer> seen = new HashMap<>(findings.size() * 2);
    for (Finding finding : findings) {
      String name =
          finding.rule() + "|" + finding.entry().orElse(finding.path()) + "|" + finding.subject();
      int ordinal = seen.merge(name, 1, Integer::sum);
      made.put(finding, ordinal == 1 ? name : name + "|" + ordinal);
    }
    return made;
  }
}
