package dev.entrylint.engine;

import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.rule.Finding;
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
 * @param list the findings that were put up with when a list of them was made
 * @param earlier the corpus at an earlier moment, of which what was found then is known
 */
public record KnownBefore(Optional<List<KnownFinding>> list, Optional<EarlierState> earlier) {

  /** Nothing: all that is found is reported. */
  public static final KnownBefore NOTHING = new KnownBefore(Optional.empty());

  /** What is on a list, if there is one. */
  public KnownBefore(Optional<List<KnownFinding>> list) {
    this(list, Optional.empty());
  }

  /** The same, and what was found in an earlier state. */
  public KnownBefore and(EarlierState state) {
    return new KnownBefore(list, Optional.of(state));
  }

  /**
   * What a check found.
   *
   * @param all what there is, known or not
   * @param reported what is not known
   */
  record Found(Result all, Result reported) {}

  /** Checks {@code now}, and tells apart what is known. */
  Found check(Snapshot now, Selection selection) {
    if (earlier.isPresent()) {
      return introduced(earlier.get(), now, selection);
    }
    if (list.isPresent()) {
      ListComparison comparison = ListComparison.of(list.get(), now, selection);
      return new Found(comparison.all(), comparison.added());
    }
    Result all = now.check(selection);
    return new Found(all, all);
  }

  /** What was not found in {@code state}, and is not on the list. */
  private Found introduced(EarlierState state, Snapshot now, Selection selection) {
    Comparison comparison = Comparison.of(state.snapshot(), now, selection);
    Set<Finding> known = Collections.newSetFromMap(new IdentityHashMap<>());
    known.addAll(comparison.match().known());
    if (list.isPresent()) {
      known.addAll(ListComparison.match(list.get(), comparison.everything(), now).known());
    }
    LostLinks lost = new LostLinks(state, now.corpus(), comparison.renames());
    List<Finding> all = new ArrayList<>();
    for (Finding finding : comparison.result().findings()) {
      all.add(known.contains(finding) ? finding : lost.explained(finding));
    }
    Result whole = comparison.result().with(List.copyOf(all));
    return new Found(whole, whole.without(known, OptionalInt.empty()));
  }
}
