package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.Result;
import dev.entrylint.report.FindingGroups.Group;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;

/**
 * Findings for a log that shows severities itself: one line each, {@code path:line:column: message
 * [rule]}. Many findings of one summary become one sentence.
 */
public final class LogReport {

  /** What takes the lines. */
  public interface Log {
    void line(Severity severity, String line);
  }

  private LogReport() {}

  /** Hands all findings of {@code result} to {@code log}. */
  public static void write(Result result, Log log) {
    FindingGroups findings = FindingGroups.of(result);
    for (Finding finding : findings.single()) {
      log.line(finding.severity(), FindingLine.brief(finding));
    }
    for (Group each : findings.groups()) {
      log.line(each.severity(), Printable.line(each.sentence()) + " [" + each.rule() + "]");
      each.places().forEach(place -> log.line(each.severity(), "  " + place));
    }
  }
}
