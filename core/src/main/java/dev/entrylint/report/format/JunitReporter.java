package dev.entrylint.report.format;

import dev.entrylint.engine.Result;
import dev.entrylint.report.Reporter;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings in the XML of JUnit: a suite for each file that was reported on, in it a case for each
 * finding, or one that passes. A case fails if its finding makes the run fail; others are skipped,
 * which says what they are and lets a build pass.
 */
final class JunitReporter implements Reporter {

  private final ReportRun run;

  JunitReporter(ReportRun run) {
    this.run = run;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    Map<String, List<Finding>> files = new TreeMap<>();
    for (String path : result.paths()) {
      if (run.selection().reports(path)) {
        files.put(path, new ArrayList<>(0));
      }
    }
    for (Finding finding : result.findings()) {
      files.computeIfAbsent(finding.path(), path -> new ArrayList<>()).add(finding);
    }
    int cases = 0;
    for (List<Finding> each : files.values()) {
      cases += Math.max(1, each.size());
    }
    Xml xml = new Xml(out);
    xml.begin(0, "testsuites")
        .attribute("name", "entrylint")
        .attribute("tests", cases)
        .attribute("failures", failures(result.findings()))
        .attribute("errors", 0)
        .open();
    for (Map.Entry<String, List<Finding>> each : files.entrySet()) {
      write(run.paths().of(each.getKey()), each.getValue(), xml);
    }
    xml.close(0, "testsuites");
  }

  private int failures(List<Finding> findings) {
    int failures = 0;
    for (Finding each : findings) {
      failures += run.failOn().fails(each.severity()) ? 1 : 0;
    }
    return failures;
  }

  private void write(String path, List<Finding> findings, Xml xml) throws IOException {
    int failures = failures(findings);
    xml.begin(1, "testsuite")
        .attribute("name", path)
        .attribute("tests", Math.max(1, findings.size()))
        .attribute("failures", failures)
        .attribute("errors", 0)
        .attribute("skipped", findings.size() - failures)
        .open();
    if (findings.isEmpty()) {
      xml.begin(2, "testcase").attribute("name", path).attribute("classname", path).empty();
    }
    for (Finding finding : findings) {
      write(path, finding, xml);
    }
    xml.close(1, "testsuite");
  }

  private void write(String path, Finding finding, Xml xml) throws IOException {
    String place = path + ":" + finding.start().line() + ":" + finding.start().column();
    xml.begin(2, "testcase")
        .attribute("name", finding.rule() + " at " + place)
        .attribute("classname", path)
        .open();
    String outcome = run.failOn().fails(finding.severity()) ? "failure" : "skipped";
    xml.begin(3, outcome)
        .attribute("type", finding.rule())
        .attribute("message", finding.message())
        .text(outcome, place + ": " + finding.severity() + ": " + finding.message());
    xml.close(2, "testcase");
  }
}
