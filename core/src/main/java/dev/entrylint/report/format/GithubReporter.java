package dev.entrylint.report.format;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.Result;
import dev.entrylint.report.Reporter;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as commands to a workflow on GitHub, the gravest first. GitHub shows ten of each level
 * for a step; the others are lines of the log, in a group of their own, and are counted at the end.
 *
 * @see <a
 *     href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">the
 *     commands</a>
 * @see <a href="https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md">the limits
 *     of annotations</a>
 */
final class GithubReporter implements Reporter {

  /** How many annotations of a level GitHub shows for a step. */
  private static final int MOST = 10;

  private final ReportRun run;

  GithubReporter(ReportRun run) {
    this.run = run;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    List<Finding> shown = new ArrayList<>();
    List<Finding> others = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int room = MOST;
      if (severity == Severity.INFO && (!others.isEmpty() || result.count(severity) > MOST)) {
        room--; // for the notice that counts the others
      }
      for (Finding finding : result.findings()) {
        if (finding.severity() == severity) {
          (room-- > 0 ? shown : others).add(finding);
        }
      }
    }
    for (Finding finding : shown) {
      write(finding, out);
    }
    if (!others.isEmpty()) {
      writeOthers(others, out);
    }
  }

  private void writeOthers(List<Finding> others, Appendable out) throws IOException {
    String count = Tally.counted(others.size(), "more finding");
    out.append("::group::").append(count).append('\n');
    for (Finding finding : others) {
      // A place begins the line, and might begin as a command does.
      out.append(Printable.name(run.paths().of(finding.path())))
          .append(":" + finding.start().line() + ":" + finding.start().column() + ": ")
          .append(finding.severity() + ": ")
          .append(Printable.line(finding.message()))
          .append(" [" + finding.rule() + "]\n");
    }
    out.append("::endgroup::\n::notice title=entrylint::")
        .append(count)
        .append(others.size() == 1 ? " is" : " are")
        .append(" shown in the log of this step only\n");
  }

  private void write(Finding finding, Appendable out) throws IOException {
    out.append("::").append(level(finding.severity()));
    out.append(" file=").append(property(run.paths().of(finding.path())));
    int line = finding.start().line();
    int endLine = finding.end().line();
    out.append(",line=" + line + ",endLine=" + endLine);
    // Columns of several lines are not shown, and GitHub refuses them.
    if (line == endLine) {
      out.append(",col=" + finding.start().column() + ",endColumn=" + finding.end().column());
    }
    out.append(",title=").append(property("entrylint: " + finding.rule()));
    out.append("::").append(data(message(finding))).append('\n');
  }

  private String message(Finding finding) {
    StringBuilder message = new StringBuilder(finding.message());
    for (Related each : finding.related()) {
      message.append('\n').append(run.paths().of(each.path()));
      message.append(':').append(each.position().line());
      each.ref().ifPresent(ref -> message.append(" at ").append(ref));
      message.append(": ").append(each.message());
    }
    return message.toString();
  }

  private static String level(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.toString();
  }

  /** As the value of a property is written. */
  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  /** As a message is written; what else is not fit to be printed is replaced. */
  private static String data(String text) {
    return Printable.line(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"));
  }
}
