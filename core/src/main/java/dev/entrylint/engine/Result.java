package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.List;

/**
 * What a run found.
 *
 * @param findings sorted by path, offset, rule and subject
 * @param failures how many findings say that entrylint itself could not do its work: a file that
 *     could not be read, a rule that threw
 * @param fingerprints the names of the findings
 */
public record Result(
    Corpus corpus, List<Finding> findings, int failures, Fingerprints fingerprints) {

  /** A result that leaves out nothing of what was found. */
  public Result(Corpus corpus, List<Finding> findings, int failures) {
    this(corpus, findings, failures, new Fingerprints(findings));
  }

  /** The same with other words for its findings. */
  Result with(List<Finding> reworded) {
    return new Result(corpus, reworded, failures);
  }

  /** How many findings are of {@code severity}. */
  public int count(Severity severity) {
    int count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity ? 1 : 0;
    }
    return count;
  }
}
