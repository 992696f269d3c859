package dev.entrylint.engine;

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
 *     part of the corpus is reported on, or some rules run
 */
record ListComparison(Result all, Result added, List<KnownFinding> gone) {

  /**
   * Runs the rules. Findings are matched wherever they are, since what moved has another path; what
   * {@code selection} does not report is left out only then.
   */
  static ListComparison of(List<KnownFinding> list, Snapshot now, Selection selection) {
    Selection everywhere = new Selection(List.of(), selection.rules());
    RuleResults found = now.run(everywhere, run -> Renames.NONE);
    Result whole = now.result(found, everywhere);
    KnownMatch<KnownFinding> match =
        match(list, now.result(found.withoutFailures(), everywhere), now);
    Result all = selection.paths().isEmpty() ? whole : now.result(found, selection);
    boolean judged = selection.equals(Selection.ALL);
    List<KnownFinding> gone = judged ? match.gone() : List.of();
    Result added =
        all.without(
            identities(match.known()), judged ? OptionalInt.of(gone.size()) : OptionalInt.empty());
    return new ListComparison(all, added, gone);
  }

  /**
   * Which findings are on {@code list}.
   *
   * @param found all of {@code now} but what failed: of that nothing is known but that it must go
   */
  static KnownMatch<KnownFinding> match(List<KnownFinding> list, Result found, Snapshot now) {
    Side side = Side.of(found.findings(), found.corpus(), now.sources());
    return Matching.of(list, name -> idOf(name, now.project()), side);
  }

  private static String idOf(String name, Project project) {
    return project.registry().named(name).map(each -> each.meta().id()).orElse(name);
  }

  private static Set<Finding> identities(List<Finding> findings) {
    Set<Finding> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(findings);
    return set;
  }
}
