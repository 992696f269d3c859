package dev.entrylint.report;

import dev.entrylint.engine.Result;
import dev.entrylint.rule.Finding;
import java.io.IOException;

/** Findings for {@code grep}: one line each, in the order of the result, and nothing else. */
public final class BriefReporter implements Reporter {

  private final Paint paint;

  /** A report in the colours of {@code paint}. */
  public BriefReporter(Paint paint) {
    this.paint = paint;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    for (Finding finding : result.findings()) {
      out.append(FindingLine.of(finding, paint)).append('\n');
    }
  }
}
