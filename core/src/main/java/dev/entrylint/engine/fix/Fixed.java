package dev.entrylint.engine.fix;

import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.util.List;
import java.util.Optional;

/**
 * What fixes make of a corpus.
 *
 * @param mended in the order in which that was done
 * @param left what has a fix and was not mended, in the order of findings
 * @param files what became of the files; nothing of it is written yet
 * @param result what is still found
 * @param snapshot the corpus as it is then
 * @param known the list of known findings, by the names of files then
 */
public record Fixed(
    List<Mended> mended,
    List<Left> left,
    List<FileChange> files,
    Result result,
    Snapshot snapshot,
    Optional<Baseline> known) {

  /** Why what comes back, or goes on for too long, is left. */
  public static final String UNSETTLED = "it does not settle: what mends it undoes another fix";

  /** Why what is found again however often it is mended is left. */
  public static final String FUTILE = "it does not settle: its fix does not mend it";

  /**
   * A finding that was mended.
   *
   * @param finding as it was in its round, with places in the text of then
   * @param fix what was done about it
   */
  public record Mended(Finding finding, Fix fix) {}

  /**
   * A finding that was left.
   *
   * @param reason why; a part of a sentence
   * @param wanted whether it was chosen to be mended
   */
  public record Left(Finding finding, String reason, boolean wanted) {}

  /** Whether all that was chosen to be mended was. */
  public boolean isComplete() {
    for (Left each : left) {
      if (each.wanted) {
        return false;
      }
    }
    return true;
  }
}
