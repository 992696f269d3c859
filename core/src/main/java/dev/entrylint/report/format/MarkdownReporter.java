package dev.entrylint.report.format;

import dev.entrylint.engine.Result;
import dev.entrylint.report.Reporter;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as a comment on a pull request: one sentence, and a table with the gravest first. What
 * comes from texts, names and configuration stands in code, where it is nothing but text.
 */
final class MarkdownReporter implements Reporter {

  /** How many characters GitHub takes as a comment. */
  private static final int MOST = 1 << 16;

  /** What each begins with. */
  static final String BEGINNING = "**entrylint**: ";

  /** What is kept for the last lines. */
  private static final int END = 1 << 9;

  private final ReportRun run;

  MarkdownReporter(ReportRun run) {
    this.run = run;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    String tally = Tally.of(result).sentence();
    if (result.findings().isEmpty()) {
      out.append(BEGINNING).append(tally).append('\n');
      return;
    }
    List<Finding> findings = new ArrayList<>(result.findings());
    findings.sort((one, other) -> one.severity().compareTo(other.severity())); // keeps their order
    StringBuilder page = new StringBuilder(BEGINNING);
    page.append(Headline.of(findings, run.rules())).append("\n\n");
    page.append("| | rule | place | message |\n|---|---|---|---|\n");
    int shown = 0;
    for (Finding finding : findings) {
      String row = row(finding);
      if (page.length() + row.length() + END > MOST) {
        break;
      }
      page.append(row);
      shown++;
    }
    if (shown < findings.size()) {
      page.append("\n… and ").append(Tally.counted(findings.size() - shown, "more finding"));
      page.append(", for which there is no room here\n");
    }
    page.append('\n').append(tally).append('\n');
    out.append(page);
  }

  private String row(Finding finding) {
    String place =
        run.paths().of(finding.path())
            + ":"
            + finding.start().line()
            + ":"
            + finding.start().column();
    return "| %s | `%s` | %s | %s |\n"
        .formatted(
            finding.severity(), finding.rule(), CodeSpan.of(place), CodeSpan.of(finding.message()));
  }
}
