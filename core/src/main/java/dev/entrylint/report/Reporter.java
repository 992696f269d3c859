package dev.entrylint.report;

import dev.entrylint.engine.Result;
import java.io.IOException;

/** Writes what a run found, in one format. */
public interface Reporter {

  /**
   * Writes all of {@code result} to {@code out}.
   *
   * @throws IOException if {@code out} does
   */
  void report(Result result, Appendable out) throws IOException;
}
