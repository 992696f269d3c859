package dev.entrylint.report;

import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixer;
import dev.entrylint.report.FileTransaction.Written;
import java.io.IOException;

/**
 * Mends a corpus on disk. What cannot be written is found before anything is, and what would change
 * it is left whole, so that no fix is applied in one file and not in the other.
 *
 * @param fixer mends it in memory
 * @param transaction writes it
 */
public record FixRun(Fixer fixer, FileTransaction transaction) {

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
    return attempts(choice).plan();
  }

  /**
   * Does it.
   *
   * @throws IOException if files cannot be read, or somebody cannot be asked; then nothing is
   *     written
   */
  public Done run(FixChoice choice) throws IOException {
    Attempts.Done<Fixed> done = attempts(choice).run();
    return new Done(done.plan(), done.written());
  }

  private Attempts<Fixed> attempts(FixChoice choice) {
    return new Attempts<>(frozen -> fixer.mend(choice, frozen), Fixed::files, transaction);
  }
}
