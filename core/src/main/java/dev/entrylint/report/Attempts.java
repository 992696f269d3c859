package dev.entrylint.report;

import dev.entrylint.edit.FileChange;
import dev.entrylint.report.FileTransaction.Written;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A change of a corpus that is planned in memory and then written. What cannot be written is found
 * before anything is, and another plan is made without it.
 *
 * @param planner makes plans
 * @param files what a plan makes of files
 * @param transaction writes them
 */
record Attempts<P>(
    Planner<P> planner, Function<P, List<FileChange>> files, FileTransaction transaction) {

  /** How often files may change under our hands. */
  private static final int MOST_TRIALS = 5;

  /** Makes a plan that leaves some files as they are. */
  interface Planner<P> {

    /**
     * Makes it.
     *
     * @param frozen the files that are not changed, by their paths, with the reasons as parts of a
     *     sentence
     */
    P plan(Map<String, String> frozen) throws IOException;
  }

  /**
   * What was done.
   *
   * @param written what of the plan is on disk
   */
  record Done<P>(P plan, Written written) {}

  /** A plan of which all can be written as the disk is now. */
  P plan() throws IOException {
    return plan(new LinkedHashMap<>());
  }

  private P plan(Map<String, String> frozen) throws IOException {
    while (true) {
      P plan = planner.plan(frozen);
      Map<String, String> refused = transaction.refused(files.apply(plan));
      if (frozen.keySet().containsAll(refused.keySet())) {
        return plan;
      }
      frozen.putAll(refused);
    }
  }

  /** Makes a plan and writes it; if that fails before anything is written, another one. */
  Done<P> run() throws IOException {
    Map<String, String> frozen = new LinkedHashMap<>();
    for (int trial = 1; ; trial++) {
      P plan = plan(frozen);
      Written written = transaction.write(files.apply(plan));
      boolean changed = !written.isComplete() && written.files().isEmpty();
      Map<String, String> refused =
          changed ? transaction.refused(files.apply(plan)) : Map.<String, String>of();
      if (refused.isEmpty() || trial == MOST_TRIALS) {
        return new Done<>(plan, written);
      }
      frozen.putAll(refused); // somebody else was quicker
    }
  }
}
