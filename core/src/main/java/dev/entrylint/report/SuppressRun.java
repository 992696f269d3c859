package dev.entrylint.report;

import dev.entrylint.engine.suppress.SuppressionPlan;
import dev.entrylint.engine.suppress.Suppressor;
import dev.entrylint.report.FileTransaction.Written;
import java.io.IOException;

/**
 * Writes suppressions into a corpus on disk. What cannot be written is found before anything is.
 *
 * @param suppressor says what is written
 * @param transaction writes it
 */
public record SuppressRun(Suppressor suppressor, FileTransaction transaction) {

  /**
   * What was done.
   *
   * @param suppressed what was suppressed in memory
   * @param written what of it is on disk
   */
  public record Done(SuppressionPlan suppressed, Written written) {}

  /**
   * What would be done, of which nothing is written.
   *
   * @throws IOException if files cannot be read
   */
  public SuppressionPlan plan() throws IOException {
    return attempts().plan();
  }

  /**
   * Does it.
   *
   * @throws IOException if files cannot be read; then nothing is written
   */
  public Done run() throws IOException {
    Attempts.Done<SuppressionPlan> done = attempts().run();
    return new Done(done.plan(), done.written());
  }

  private Attempts<SuppressionPlan> attempts() {
    return new Attempts<>(suppressor::plan, SuppressionPlan::files, transaction);
  }
}
