package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is found in a corpus by several renderers. What all of them have is told once; what some of
 * them have says where, and what to mend is told only if it mends it in all.
 */
final class Agreement {

  private record Key(String rule, String path, int start, int end, String subject, int ordinal) {}

  private record Shared(Finding finding, List<String> dialects, boolean sameFixes) {}

  private final Map<Key, Shared> found = new LinkedHashMap<>();
  private final int renderers;

  // What a single renderer finds needs no joining.
  private List<Finding> alone = List.of();

  /** Of so many renderers. */
  Agreement(int renderers) {
    this.renderers = renderers;
  }

  /** Takes in what is found where the text is rendered by {@code dialect}. */
  void add(String dialect, List<Finding> findings) {
    if (renderers == 1) {
      alone = findings;
      return;
    }
    Map<Key, Integer> ordinals = new HashMap<>();
    for (Finding finding : findings) {
      int ordinal = ordinals.merge(key(finding, 0), 1, Integer::sum);
      found.merge(
          key(finding, ordinal), new Shared(finding, List.of(dialect), true), Agreement::join);
    }
  }

  private static Key key(Finding finding, int ordinal) {
    return new Key(
        finding.rule(),
        finding.path(),
        finding.span().start(),
        finding.span().end(),
        finding.subject(),
        ordinal);
  }

  private static Shared join(Shared known, Shared other) {
    List<String> dialects = new ArrayList<>(known.dialects);
    dialects.addAll(other.dialects);
    boolean sameFixes = known.sameFixes && known.finding.fixes().equals(other.finding.fixes());
    return new Shared(known.finding, dialects, sameFixes);
  }

  /** All of it; in no order. */
  List<Finding> findings() {
    return renderers == 1 ? alone : found.values().stream().map(this::worded).toList();
  }

  private Finding worded(Shared shared) {
    boolean everywhere = shared.dialects.size() == renderers;
    String verb = shared.dialects.size() == 1 ? " renders it)" : " render it)";
    String where = everywhere ? "" : " (as " + String.join(" and ", shared.dialects) + verb;
    List<Fix> fixes = everywhere && shared.sameFixes ? shared.finding.fixes() : List.of();
    Finding finding = shared.finding;
    Optional<String> summary = finding.summary().map(sentence -> sentence + where);
    return finding.withMessage(finding.message() + where, summary, fixes);
  }
}
