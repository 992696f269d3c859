package dev.entrylint.report;

import dev.entrylint.engine.Result;
import dev.entrylint.engine.Sources;
import dev.entrylint.report.FindingGroups.Group;
import dev.entrylint.report.Gathering.Gathered;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import java.io.IOException;
import java.util.List;

/**
 * Findings for people: place, severity, message and rule, the source line with carets below it, and
 * the tally at the end. Many findings of one subject become one sentence where their rule has one.
 */
public final class TextReporter implements Reporter {

  private final Sources sources;
  private final Grouping grouping;
  private final Paint paint;

  /**
   * @param sources where source lines are read from, once more
   */
  public TextReporter(Sources sources, Grouping grouping, Paint paint) {
    this.sources = sources;
    this.grouping = grouping;
    this.paint = paint;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    Gathering findings = Gathering.of(result);
    SourceLines lines = new SourceLines(sources, result.corpus());
    switch (grouping) {
      // A place begins with its file, so files need no headings; what concerns many files comes
      // last, where the eye is when the run ends.
      case FILE -> write(findings.single(), findings.gathered(), lines, out);
      case RULE -> write(FindingGroups.byRule(findings), lines, out);
      case SUBJECT -> write(FindingGroups.bySubject(findings), lines, out);
    }
    out.append(paint.strong(Tally.of(result).sentence())).append('\n');
  }

  private void write(List<Group> groups, SourceLines lines, Appendable out) throws IOException {
    for (Group group : groups) {
      String heading = Printable.line(group.name()) + ": " + Tally.counted(group.size(), "finding");
      out.append(paint.strong(heading)).append("\n\n");
      write(group.single(), group.gathered(), lines, out);
    }
  }

  private void write(
      List<Finding> single, List<Gathered> gathered, SourceLines lines, Appendable out)
      throws IOException {
    for (Finding finding : single) {
      write(finding, lines, out);
    }
    for (Gathered each : gathered) {
      write(each, out);
    }
  }

  private void write(Finding finding, SourceLines lines, Appendable out) throws IOException {
    out.append(FindingLine.of(finding, paint)).append('\n');
    String gutter = Integer.toString(finding.start().line());
    Excerpt excerpt = lines.excerpt(finding);
    if (excerpt != null) {
      writeExcerpt(excerpt, gutter, out, finding);
    }
    for (Related related : finding.related()) {
      out.append("  ").append(" ".repeat(gutter.length())).append(paint.faint(" = "));
      out.append(FindingLine.place(related.path(), related.position()));
      out.append(": ").append(Printable.line(related.message())).append('\n');
    }
    out.append('\n');
  }

  private void writeExcerpt(Excerpt excerpt, String gutter, Appendable out, Finding finding)
      throws IOException {
    out.append("  ").append(paint.faint(gutter + " | ")).append(excerpt.source()).append('\n');
    out.append("  ").append(" ".repeat(gutter.length())).append(paint.faint(" | "));
    out.append(paint.severity(finding.severity(), excerpt.carets())).append('\n');
  }

  private void write(Gathered gathered, Appendable out) throws IOException {
    out.append(paint.severity(gathered.severity(), gathered.severity().toString())).append(": ");
    out.append(Printable.line(gathered.sentence())).append(' ');
    out.append(paint.faint("[" + gathered.rule() + "]")).append('\n');
    for (String place : gathered.places()) {
      out.append("  ").append(place).append('\n');
    }
    out.append('\n');
  }
}
