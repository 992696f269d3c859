package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a check is held against: of what it finds there is reported only what was not known before.
 *
 * @param baseline the list of findings that are put up with
 * @param earlier the corpus at an earlier moment, of which what was found then is known
 */
public record KnownBefore(Optional<Baseline> baseline, Optional<EarlierState> earlier) {

  /** Nothing: all that is found is reported. */
  public static final KnownBefore NOTHING = new KnownBefore(Optional.empty());

  /** What is on a list, if there is one. */
  public KnownBefore(Optional<Baseline> baseline) {
    this(baseline, Optional.empty());
  }

  /** The same, and what was found in an earlier state. */
  public KnownBefore and(EarlierState state) {
    return new KnownBefore(baseline, Optional.of(state));
  }

  /**
   * What a check found.
   *
   * @param all what there is, known or not
   * @param reported what is not known
   */
  public record Found(Result all, Result reported) {}

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

  /**
   * The corpus as it is in {@code sources}, of which {@link #check} can be asked.
   *
   * @throws IOException if the sources cannot be listed
   */
  public Snapshot now(Config config, RuleRegistry registry, Sources sources) throws IOException {
    return earlier.isPresent()
        ? earlier.get().today(config, sources)
        : Project.of(config, registry).snapshot(sources);
  }

  /** Checks {@code now}, and tells apart what is known. */
  public Found check(Snapshot now, Selection selection) {
    if (earlier.isPresent()) {
      return introduced(earlier.get(), now, selection);
    }
    if (baseline.isPresent()) {
      ListComparison comparison = ListComparison.of(baseline.get(), now, selection);
      return new Found(comparison.all(), comparison.added());
    }
    Result all = now.check(selection);
    return new Found(all, all);
  }

  /**
   * What of {@code found} is not on the list. Where that is not all that is found in {@code now},
   * it is all of some documents; a finding that only moved into one of these, away from where the
   * list has it, may then be reported though a check of all would know it.
   */
  public List<Finding> notListed(Result found, Snapshot now) {
    if (baseline.isEmpty()) {
      return found.findings();
    }
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(ListComparison.match(baseline.get(), found, now).known());
    return found.findings().stream().filter(each -> !known.contains(each)).toList();
  }

  /** What was not found in {@code state}, and is not on the list. */
  private Found introduced(EarlierState state, Snapshot now, Selection selection) {
    Comparison comparison = Comparison.of(state.snapshot(), now, state.files(), selection);
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(comparison.match().known());
    if (baseline.isPresent()) {
      known.addAll(ListComparison.match(baseline.get(), comparison.everything(), now).known());
    }
    LostLinks lost = new LostLinks(state, now.corpus(), comparison.renames());
    List<Finding> all = new ArrayList<>();
    for (Finding finding : comparison.result().findings()) {
      all.add(known.contains(finding) ? finding : lost.explained(finding));
    }
    Result whole = comparison.result().with(List.copyOf(all));
    // Where something failed, what is missing may be there.
    List<KnownFinding> gone = new ArrayList<>();
    if (whole.failures() == 0) {
      comparison.match().gone().forEach(each -> gone.add(KnownFinding.of(each)));
    }
    return new Found(whole, whole.without(known, OptionalInt.empty(), gone));
  }
}
