package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What rules reported, and what of them failed.
 *
 * @param findings what is wrong with the corpus, in no order
 * @param failures the findings that say that entrylint could not do its work, as a rule or a reader
 *     threw
 * @param suppressed what would be reported if nobody had asked for the contrary
 */
record RuleResults(List<Finding> findings, List<Finding> failures, List<Suppressed> suppressed) {

  RuleResults() {
    this(new ArrayList<>(), new ArrayList<>(0), new ArrayList<>(0));
  }

  /** Takes in what could not be looked at: a failure, or a finding like any other. */
  void add(Finding problem) {
    (Failures.failsRun(problem) ? failures : findings).add(problem);
  }

  /** The same without what failed. */
  RuleResults withoutFailures() {
    return new RuleResults(findings, List.of(), suppressed);
  }

  void addAll(RuleResults more) {
    findings.addAll(more.findings);
    failures.addAll(more.failures);
    suppressed.addAll(more.suppressed);
  }

  /** What of it is in the files at {@code paths}. */
  RuleResults in(Set<String> paths) {
    return new RuleResults(
        findings.stream().filter(each -> paths.contains(each.path())).toList(),
        failures.stream().filter(each -> paths.contains(each.path())).toList(),
        suppressed.stream().filter(each -> paths.contains(each.finding().path())).toList());
  }
}
