package dev.entrylint.report;

import dev.entrylint.engine.suppress.Suppressed;
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
  public record Done(Suppressed suppressed, Written written) {}

  /**
   * What would be done, of which nothing is written.
   *
   * @throws IOException if files cannot be read
   */
  public Suppressed plan() throws IOException {
    return attempts().plan();
  }

  /**
   * Does it.
   *
   * @throws IOException if files cannot be read; then nothing is written
   */
  public Done run() throws IOException {
    Attempts.Done<Suppressed> done = attempts().run();
    return new Done(done.plan(), done.written());
  }

  private Attempts<Suppressed> attempts() {
    return new Attempts<>(suppressor::plan, Suppressed::files, transaction);
  }
}
