package dev.entrylint.report;

import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.ListComparison;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.known.KnownFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes lists of known findings, and says in sentences without a full stop what was written, or
 * should be.
 */
public final class BaselineUpdate {

  private BaselineUpdate() {}

  /**
   * Writes all that was found to {@code file}; first of what is said is that.
   *
   * @param result of a whole check in which nothing is known
   * @throws IOException if it cannot be written
   */
  public static List<String> write(BaselineFile file, Result result) throws IOException {
    Baseline baseline = Baseline.of(result.findings());
    ResultFile.write(file.path(), baseline.text());
    long known = Baseline.count(baseline.findings());
    long never = result.findings().size() - known;
    List<String> said = new ArrayList<>();
    said.add(
        "wrote "
            + file.path()
            + ": "
            + (known == 0
                ? "nothing is found"
                : counted(baseline) + ", which 'entrylint check' no longer reports"));
    if (never > 0) {
      said.add(
          Tally.counted(never, "file")
              + " cannot be read, which is never known: 'entrylint check' reports it");
    }
    return said;
  }

  /**
   * Takes out of {@code file} what is gone.
   *
   * @param baseline what it holds
   * @throws IOException if it cannot be written
   */
  public static String prune(BaselineFile file, Baseline baseline, ListComparison comparison)
      throws IOException {
    if (comparison.gone().isEmpty()) {
      return "nothing in " + file.path() + " is gone";
    }
    Baseline left = baseline.without(comparison.gone());
    ResultFile.write(file.path(), left.text());
    return "took "
        + Tally.counted(Baseline.count(comparison.gone()), "finding")
        + " out of "
        + file.path()
        + (left.findings().isEmpty()
            ? "; none is left, and the file may be removed"
            : "; left are " + counted(left));
  }

  /**
   * Takes out of {@code file} what is gone of what fixes made, and has files that moved by their
   * names.
   *
   * @param before what it holds
   * @return what was done; empty if it stays as it is
   * @throws IOException if it cannot be written
   */
  public static Optional<String> pruneMended(BaselineFile file, Baseline before, Fixed fixed)
      throws IOException {
    return pruneMended(file, before, fixed.known().orElse(before), fixed.snapshot());
  }

  /**
   * Takes out of {@code file} what is gone of {@code after}, where no file moved.
   *
   * @return what was done; empty if it stays as it is
   * @throws IOException if it cannot be written
   */
  public static Optional<String> pruneMended(BaselineFile file, Baseline before, Snapshot after)
      throws IOException {
    return pruneMended(file, before, before, after);
  }

  private static Optional<String> pruneMended(
      BaselineFile file, Baseline before, Baseline baseline, Snapshot after) throws IOException {
    ListComparison comparison = ListComparison.of(baseline, after, Selection.ALL);
    if (!comparison.gone().isEmpty()) {
      return Optional.of(prune(file, baseline, comparison));
    }
    if (baseline.text().equals(before.text())) {
      return Optional.empty();
    }
    ResultFile.write(file.path(), baseline.text());
    return Optional.of("wrote what moved by its new name in " + file.path());
  }

  /** That known findings are gone, and that {@code command} takes them out; empty if none is. */
  public static Optional<String> gone(Result result, String command) {
    int gone = result.known().isPresent() ? result.known().get().gone().orElse(0) : 0;
    return gone == 0
        ? Optional.empty()
        : Optional.of(
            Tally.counted(gone, "known finding")
                + (gone == 1 ? " is" : " are")
                + " gone; '"
                + command
                + "' takes "
                + (gone == 1 ? "it" : "them")
                + " out of the baseline");
  }

  /** How many findings of how many rules {@code baseline} has. */
  public static String counted(Baseline baseline) {
    Set<String> rules = new HashSet<>();
    for (KnownFinding each : baseline.findings()) {
      rules.add(each.rule());
    }
    return Tally.counted(Baseline.count(baseline.findings()), "finding")
        + " of "
        + Tally.counted(rules.size(), "rule");
  }
}
