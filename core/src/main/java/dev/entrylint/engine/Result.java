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
 */
public record Result(Corpus corpus, List<Finding> findings, int failures) {

  /** How many findings are of {@code severity}. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
