package dev.entrylint.engine;

import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.engine.known.KnownMatch;
import dev.entrylint.engine.known.Matching;
import dev.entrylint.engine.known.Side;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Renames;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A check of a corpus beside a list of findings that are known.
 *
 * @param all what is found
 * @param added what of it is not on the list
 * @param gone what of the list was not found, as far as that was looked for; nothing where only a
 *     part of the corpus is reported on, some rules run, or one failed
 */
public record ListComparison(Result all, Result added, List<KnownFinding> gone) {

  /**
   * Runs the rules. Findings are matched wherever they are, since what moved has another path; what
   * {@code selection} does not report is left out only then.
   */
  public static ListComparison of(Baseline list, Snapshot now, Selection selection) {
    Selection everywhere = new Selection(List.of(), selection.rules());
    RuleResults found = now.run(everywhere, run -> Renames.NONE);
    Result whole = now.result(found, everywhere);
    KnownMatch<KnownFinding> match =
        match(list, now.result(found.withoutFailures(), everywhere), now);
    Result all = selection.paths().isEmpty() ? whole : now.result(found, selection);
    // What is missing where not all was looked at may be there.
    boolean judged = selection.isAll() && found.failures().isEmpty();
    List<KnownFinding> gone = judged ? new Judged(now).of(match.gone()) : List.of();
    long count = Math.min(Baseline.count(gone), Integer.MAX_VALUE);
    Result added =
        all.without(
            identities(match.known()),
            judged ? OptionalInt.of((int) count) : OptionalInt.empty(),
            gone);
    return new ListComparison(all, added, gone);
  }

  /**
   * Which findings are on {@code list}.
   *
   * @param found all of {@code now} but what failed: of that nothing is known but that it must go
   */
  static KnownMatch<KnownFinding> match(Baseline list, Result found, Snapshot now) {
    Side side = Side.of(found.findings(), found.corpus(), now.sources());
    return Matching.of(list.findings(), side);
  }

  /** Whether a finding of this rule, subject and place is found and on the list. */
  boolean isKnown(Finding finding) {
    return has(all, finding) && !has(added, finding);
  }

  private static boolean has(Result result, Finding finding) {
    for (Finding each : result.findings()) {
      if (each.path().equals(finding.path())
          && each.span().equals(finding.span())
          && each.rule().equals(finding.rule())
          && each.subject().equals(finding.subject())) {
        return true;
      }
    }
    return false;
  }

  private static Set<Finding> identities(List<Finding> findings) {
    Set<Finding> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(findings);
    return set;
  }
}
