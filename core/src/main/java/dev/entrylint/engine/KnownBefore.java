package dev.entrylint.engine;

import dev.entrylint.engine.known.Baseline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a check is held against: of what it finds there is reported only what was not known before.
 *
 * @param baseline the list of findings that are put up with
 */
public record KnownBefore(Optional<Baseline> baseline) {

  /** Nothing: all that is found is reported. */
  public static final KnownBefore NOTHING = new KnownBefore(Optional.empty());

  /**
   * What a check found.
   *
   * @param all what there is, known or not
   * @param reported what is not known
   */
  record Found(Result all, Result reported) {}

  /** The same, of which those that are known are not reported. */
  List<Verdict> told(List<Verdict> verdicts, Snapshot now) {
    if (baseline.isEmpty()) {
      return verdicts;
    }
    ListComparison comparison = ListComparison.of(baseline.get(), now, Selection.ALL);
    List<Verdict> told = new ArrayList<>();
    for (Verdict each : verdicts) {
      boolean known = each.kept().isEmpty() && comparison.isKnown(each.finding());
      told.add(known ? new Verdict(each.finding(), Optional.of("the baseline has it")) : each);
    }
    return told;
  }

  /** Checks {@code now}, and tells apart what is known. */
  Found check(Snapshot now, Selection selection) {
    if (baseline.isPresent()) {
      ListComparison comparison = ListComparison.of(baseline.get(), now, selection);
      return new Found(comparison.all(), comparison.added());
    }
    Result all = now.check(selection);
    return new Found(all, all);
  }
}
