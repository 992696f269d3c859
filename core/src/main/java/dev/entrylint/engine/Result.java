package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;

/**
 * What a run found.
 *
 * @param findings sorted by path, offset, rule and subject
 * @param failures how many findings say that entrylint itself could not do its work: a file that
 *     could not be read, a rule that threw
 * @param metas what the rules that ran say of themselves, by id
 */
public record Result(
    Corpus corpus, List<Finding> findings, int failures, Map<String, RuleMeta> metas) {

  /** How many findings are of {@code severity}. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
