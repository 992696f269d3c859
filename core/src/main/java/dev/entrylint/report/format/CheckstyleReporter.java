package dev.entrylint.report.format;

import dev.entrylint.engine.Result;
import dev.entrylint.report.Reporter;
import dev.entrylint.rule.Finding;
import java.io.IOException;

/**
 * Findings in the XML of Checkstyle, which many services and plugins read. There is no schema of
 * it; these are the elements that its XMLLogger writes.
 */
final class CheckstyleReporter implements Reporter {

  /** The version of Checkstyle whose elements these are; readers know it. */
  private static final String VERSION = "4.3";

  private final ReportRun run;

  CheckstyleReporter(ReportRun run) {
    this.run = run;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    Xml xml = new Xml(out);
    xml.begin(0, "checkstyle").attribute("version", VERSION).open();
    String file = null;
    for (Finding finding : result.findings()) {
      if (!finding.path().equals(file)) { // in their order those of a file stand together
        if (file != null) {
          xml.close(1, "file");
        }
        file = finding.path();
        xml.begin(1, "file").attribute("name", run.paths().of(file)).open();
      }
      xml.begin(2, "error")
          .attribute("line", finding.start().line())
          .attribute("column", finding.start().column())
          .attribute("severity", finding.severity().toString())
          .attribute("message", finding.message())
          .attribute("source", "entrylint." + finding.rule())
          .empty();
    }
    if (file != null) {
      xml.close(1, "file");
    }
    xml.close(0, "checkstyle");
  }
}
