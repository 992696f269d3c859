package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives findings names that stay when lines move: rule, entry (or path) and subject. */
final class Fingerprints {

  private Fingerprints() {}

  /** The same findings in the same order, each with its fingerprint. */
  static List<Finding> add(List<Finding> findings) {
    Map<String, Integer> seen = new HashMap<>(findings.size() * 2);
    List<Finding> named = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      String name =
          finding.rule() + "|" + finding.entry().orElse(finding.path()) + "|" + finding.subject();
      int ordinal = seen.merge(name, 1, Integer::sum);
      named.add(with(finding, ordinal == 1 ? name : name + "|" + ordinal));
    }
    return named;
  }

  private static Finding with(Finding finding, String fingerprint) {
    return new Finding(
        finding.rule(),
        finding.severity(),
        finding.path(),
        finding.span(),
        finding.start(),
        finding.end(),
        finding.entry(),
        finding.subject(),
        finding.message(),
        finding.gathered(),
        fingerprint,
        finding.related(),
        finding.fixes());
  }
}
