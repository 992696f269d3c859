package dev.entrylint.engine;

import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.List;

/**
 * What a run leaves out of its findings, for reports that show that too.
 *
 * @param suppressed what somebody asked not to report
 * @param known what was found and was known before, in the order of findings
 * @param gone what was known and is not found any more, as far as that was looked for
 */
public record Unreported(
    List<Suppressed> suppressed, List<Finding> known, List<KnownFinding> gone) {

  /** Nothing is left out. */
  public static final Unreported NOTHING = new Unreported(List.of(), List.of(), List.of());

  public Unreported {
    suppressed = List.copyOf(suppressed);
    known = List.copyOf(known);
    gone = List.copyOf(gone);
  }

  /** What of {@code suppressed} would be reported, in the order of findings. */
  static Unreported of(List<Suppressed> suppressed, Selection selection) {
    if (suppressed.isEmpty()) {
      return NOTHING;
    }
    List<Suppressed> reported = new ArrayList<>();
    for (Suppressed each : suppressed) {
      if (selection.reports(each.finding().path())) {
        reported.add(each);
      }
    }
    reported.sort((one, other) -> Snapshot.inOrder(one.finding(), other.finding()));
    return new Unreported(reported, List.of(), List.of());
  }

  /** The same with what was known before. */
  Unreported withKnown(List<Finding> found, List<KnownFinding> lost) {
    return new Unreported(suppressed, found, lost);
  }

  /** The same as seen from above: all paths begin with {@code folder}. */
  Unreported below(String folder) {
    return new Unreported(
        suppressed.stream().map(each -> each.below(folder)).toList(),
        known.stream().map(each -> each.below(folder)).toList(),
        gone.stream().map(each -> each.below(folder)).toList());
  }

  /** This and that. */
  Unreported and(Unreported more) {
    return new Unreported(
        joined(suppressed, more.suppressed), joined(known, more.known), joined(gone, more.gone));
  }

  /** The findings of a run and what of them was known, in their order. */
  List<Finding> with(List<Finding> findings) {
    List<Finding> all = joined(findings, known);
    all.sort(Snapshot::inOrder);
    return all;
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
