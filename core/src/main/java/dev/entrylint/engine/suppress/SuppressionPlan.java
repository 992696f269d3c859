package dev.entrylint.engine.suppress;

import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.rule.Finding;
import java.util.List;

/**
 * What suppressions make of a corpus.
 *
 * @param done the findings that are suppressed, as they were
 * @param beside what is suppressed with them, in the same lines and of the same rules
 * @param left what was to be suppressed and is not
 * @param files what became of the files; nothing of it is written yet
 * @param result what was found before
 * @param snapshot the corpus as it is then
 */
public record SuppressionPlan(
    List<Finding> done,
    List<Finding> beside,
    List<Left> left,
    List<FileChange> files,
    Result result,
    Snapshot snapshot) {

  /** Why what has a place in no document is left. */
  public static final String NO_DOCUMENT =
      "it is in no document that was read; the configuration has 'ignore' and 'overrides' for it";

  /** Why what no comment can be written for is left. */
  public static final String NO_PLACE =
      "no comment for it would leave the page as it is, and other findings";

  /**
   * A finding that was left.
   *
   * @param reason why; a part of a sentence
   */
  public record Left(Finding finding, String reason) {}
}
