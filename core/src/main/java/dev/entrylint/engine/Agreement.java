package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What is found in a corpus as its documents' renderers see it, run by run. What all renderers of a
 * document have is reported once; what some of them have says where, and has a fix only if that
 * mends it in all.
 */
final class Agreement {

  private record Key(String rule, String path, int start, int end, String subject, int ordinal) {}

  private record Shared(Finding finding, Set<String> dialects, List<Finding> others) {}

  private final Map<Key, Shared> found = new LinkedHashMap<>();
  private final int runs;
  private final Function<String, List<Renderer>> renderersOf;

  // What a single run finds needs no joining.
  private List<Finding> alone = List.of();

  /**
   * Of so many runs.
   *
   * @param renderersOf those of the document at a path, one for each run; in what runs are left its
   *     last one is the renderer again
   */
  Agreement(int runs, Function<String, List<Renderer>> renderersOf) {
    this.runs = runs;
    this.renderersOf = renderersOf;
  }

  /** Takes in what is found in a run, which is numbered from 0. */
  void add(int run, List<Finding> findings) {
    if (runs == 1) {
      alone = findings;
      return;
    }
    Map<Key, Integer> ordinals = new HashMap<>();
    for (Finding finding : findings) {
      int ordinal = ordinals.merge(key(finding, 0), 1, Integer::sum);
      List<Renderer> renderers = renderersOf.apply(finding.path());
      String dialect = renderers.get(Math.min(run, renderers.size() - 1)).name();
      found.merge(
          key(finding, ordinal), new Shared(finding, Set.of(dialect), List.of()), Agreement::join);
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
    Set<String> dialects = new LinkedHashSet<>(known.dialects);
    dialects.addAll(other.dialects);
    List<Finding> others = new ArrayList<>(known.others);
    others.add(other.finding);
    return new Shared(known.finding, dialects, others);
  }

  /** Those that mend it in all runs alike. */
  private static List<Fix> fixes(Shared shared) {
    List<Fix> fixes = shared.finding.fixes();
    return shared.others.stream().allMatch(other -> other.fixes().equals(fixes))
        ? fixes
        : List.of();
  }

  /** All of it; in no order. */
  List<Finding> findings() {
    return runs == 1
        ? alone
        : found.values().stream().filter(this::isReported).map(this::worded).toList();
  }

  /** A comment that is of use to one of the renderers is of use. */
  private boolean isReported(Shared shared) {
    return !shared.finding.rule().equals(UnusedSuppression.META.id()) || isEverywhere(shared);
  }

  private boolean isEverywhere(Shared shared) {
    return shared.dialects.size() == renderersOf.apply(shared.finding.path()).size();
  }

  private Finding worded(Shared shared) {
    boolean everywhere = isEverywhere(shared);
    String verb = shared.dialects.size() == 1 ? " renders it)" : " render it)";
    String where = everywhere ? "" : " (as " + String.join(" and ", shared.dialects) + verb;
    Lazy<List<Fix>> fixes = everywhere ? new Lazy<>(() -> fixes(shared)) : Lazy.of(List.of());
    Finding finding = shared.finding;
    Optional<String> summary = finding.summary().map(sentence -> sentence + where);
    return finding.withMessage(finding.message() + where, summary).withFixes(fixes);
  }
}
