package dev.entrylint.engine;

import dev.entrylint.engine.known.KnownFinding;
import java.util.List;
import java.util.Optional;

/**
 * What a check is held against: of what it finds there is reported only what was not known before.
 *
 * @param list the findings that were put up with when a list of them was made
 */
public record KnownBefore(Optional<List<KnownFinding>> list) {

  /** Nothing: all that is found is reported. */
  public static final KnownBefore NOTHING = new KnownBefore(Optional.empty());

  /**
   * What a check found.
   *
   * @param all what there is, known or not
   * @param reported what is not known
   */
  record Found(Result all, Result reported) {}

  /** Checks {@code now}, and tells apart what is known. */
  Found check(Snapshot now, Selection selection) {
    if (list.isPresent()) {
      ListComparison comparison = ListComparison.of(list.get(), now, selection);
      return new Found(comparison.all(), comparison.added());
    }
    Result all = now.check(selection);
    return new Found(all, all);
  }
}
