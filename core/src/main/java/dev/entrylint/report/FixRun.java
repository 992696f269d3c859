package dev.entrylint.report;

import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixer;
import dev.entrylint.report.FileTransaction.Written;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Mends a corpus on disk. What cannot be written is found before anything is, and what would change
 * it is left whole, so that no fix is applied in one file and not in the other.
 *
 * @param fixer mends it in memory
 * @param transaction writes it
 */
public record FixRun(Fixer fixer, FileTransaction transaction) {

  /** How often files may change under our hands. */
  private static final int MOST_TRIALS = 5;

  /**
   * What was done.
   *
   * @param fixed what was mended in memory
   * @param written what of it is on disk
   */
  public record Done(Fixed fixed, Written written) {}

  /**
   * What would be done, of which nothing is written.
   *
   * @throws IOException if files cannot be read, or somebody cannot be asked
   */
  public Fixed plan(FixChoice choice) throws IOException {
    return plan(choice, new LinkedHashMap<>());
  }

  private Fixed plan(FixChoice choice, Map<String, String> frozen) throws IOException {
    while (true) {
      Fixed fixed = fixer.mend(choice, frozen);
      Map<String, String> refused = transaction.refused(fixed.files());
      if (frozen.keySet().containsAll(refused.keySet())) {
        return fixed;
      }
      frozen.putAll(refused);
    }
  }

  /**
   * Does it.
   *
   * @throws IOException if files cannot be read, or somebody cannot be asked; then nothing is
   *     written
   */
  public Done run(FixChoice choice) throws IOException {
    Map<String, String> frozen = new LinkedHashMap<>();
    for (int trial = 1; ; trial++) {
      Fixed fixed = plan(choice, frozen);
      Written written = transaction.write(fixed.files());
      boolean changed = !written.isComplete() && written.files().isEmpty();
      Map<String, String> refused =
          changed ? transaction.refused(fixed.files()) : Map.<String, String>of();
      if (refused.isEmpty() || trial == MOST_TRIALS) {
        return new Done(fixed, written);
      }
      frozen.putAll(refused); // somebody else was quicker
    }
  }
}
