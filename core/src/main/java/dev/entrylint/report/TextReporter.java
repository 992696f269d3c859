package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.report.FindingGroups.Group;
import dev.entrylint.report.ReportSections.Section;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import java.io.IOException;
import java.util.List;

/**
 * Findings for people: place, severity, message and rule, the source line with carets below it, and
 * the tally at the end. Many findings of one summary become one sentence.
 */
public final class TextReporter implements Reporter {

  private final Sources sources;
  private final Grouping grouping;
  private final Paint paint;
  private final boolean complete;

  /**
   * @param sources where source lines are read from, once more
   */
  public TextReporter(Sources sources, Grouping grouping, Paint paint) {
    this(sources, grouping, paint, false);
  }

  private TextReporter(Sources sources, Grouping grouping, Paint paint, boolean complete) {
    this.sources = sources;
    this.grouping = grouping;
    this.paint = paint;
    this.complete = complete;
  }

  /** One that says all that was not checked, not only what there is most of. */
  public TextReporter complete() {
    return new TextReporter(sources, grouping, paint, true);
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    FindingGroups findings = FindingGroups.of(result);
    Page page = new Page(new SourceLines(sources, result::document), out);
    switch (grouping) {
      // A place begins with its file, so files need no headings; what concerns many files comes
      // last, where the eye is when the run ends.
      case FILE -> write(findings.single(), findings.groups(), page);
      case RULE -> write(ReportSections.byRule(findings), page);
      case SUBJECT -> write(ReportSections.bySubject(findings), page);
    }
    Tally tally = Tally.of(result);
    page.text.append(paint.strong(tally.sentence())).append('\n');
    tally.unchecked(complete).ifPresent(line -> page.text.append(line).append('\n'));
    FixReport.fixable(result.findings(), "entrylint fix")
        .ifPresent(line -> page.text.append(line).append('\n'));
    page.turn();
  }

  /** What is written out together. */
  private static final class Page {
    private static final int FULL = 1 << 14;

    final StringBuilder text = new StringBuilder(FULL + (FULL >> 2));
    final SourceLines lines;
    private final Appendable out;

    Page(SourceLines lines, Appendable out) {
      this.lines = lines;
      this.out = out;
    }

    void turnIfFull() throws IOException {
      if (text.length() >= FULL) {
        turn();
      }
    }

    void turn() throws IOException {
      out.append(text);
      text.setLength(0);
    }
  }

  private void write(List<Section> sections, Page page) throws IOException {
    for (Section section : sections) {
      String heading =
          Printable.name(section.name()) + ": " + Tally.counted(section.size(), "finding");
      page.text.append(paint.strong(heading)).append("\n\n");
      write(section.single(), section.groups(), page);
    }
  }

  private void write(List<Finding> single, List<Group> groups, Page page) throws IOException {
    for (Finding finding : single) {
      write(finding, page.lines, page.text);
      page.turnIfFull();
    }
    for (Group group : groups) {
      write(group, page.text);
      page.turnIfFull();
    }
  }

  private void write(Finding finding, SourceLines lines, StringBuilder out) {
    out.append(FindingLine.of(finding, paint)).append('\n');
    String gutter = Integer.toString(finding.start().line());
    Excerpt excerpt = lines.excerpt(finding);
    if (excerpt != null) {
      writeExcerpt(excerpt, gutter, out, finding);
    }
    for (Related related : finding.related()) {
      write(related, " ".repeat(gutter.length()), out);
    }
    out.append('\n');
  }

  private void write(Related related, String gutter, StringBuilder out) {
    out.append("  ").append(gutter).append(paint.faint(" = "));
    out.append(FindingLine.place(related));
    out.append(": ").append(Printable.line(related.message())).append('\n');
  }

  private void writeExcerpt(Excerpt excerpt, String gutter, StringBuilder out, Finding finding) {
    out.append("  ").append(paint.faint(gutter + " | ")).append(excerpt.source()).append('\n');
    out.append("  ").append(" ".repeat(gutter.length())).append(paint.faint(" | "));
    out.append(paint.severity(finding.severity(), excerpt.carets())).append('\n');
  }

  private void write(Group group, StringBuilder out) {
    out.append(paint.severity(group.severity(), group.severity().toString())).append(": ");
    out.append(Printable.line(group.sentence())).append(' ');
    out.append(paint.faint("[" + group.rule() + "]")).append('\n');
    for (String place : group.places()) {
      out.append("  ").append(place).append('\n');
    }
    group.vanished().ifPresent(related -> write(related, "", out));
    out.append('\n');
  }
}
