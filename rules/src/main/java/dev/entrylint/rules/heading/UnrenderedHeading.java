package dev.entrylint.rules.heading;

import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.model.SuspectHeading;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rule.TextEdit;
import java.util.List;

/** A line that was meant as a heading, and that the renderer takes for text. */
public final class UnrenderedHeading implements Rule {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final RuleMeta META =
      RuleMeta.of(
          "unrendered-heading",
          "A line looks like a heading, but the renderer takes it for text",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (SuspectHeading near : context.document().nearHeadings()) {
      if (isMeant(near, context.document())) {
        report(context, near);
      }
    }
  }

  /** Without a space it may be a tag, a number or a line of code. */
  private static boolean isMeant(SuspectHeading near, Document document) {
    int first = near.title().codePointAt(0);
    if (near.reason() != SuspectHeading.Reason.NO_SPACE || first == NO_BREAK_SPACE) {
      return true;
    }
    if (near.marks() > 1) {
      return Character.isLetterOrDigit(first);
    }
    return Character.isUpperCase(first)
        && near.title().indexOf(' ') > 0
        && near.title().indexOf('#') < 0
        && standsAlone(near, document);
  }

  private static boolean standsAlone(SuspectHeading near, Document document) {
    return document.blocks().stream()
        .anyMatch(
            block ->
                block.kind() == Block.Kind.PARAGRAPH
                    && block.span().start() == near.span().start()
                    && block.span().end() <= near.span().end());
  }

  private static void report(RuleContext context, SuspectHeading near) {
    Report report =
        context
            .at(near.span())
            .subject(near.title().strip())
            .message("the renderer takes this line for text; " + remedy(near));
    if (near.reason() == SuspectHeading.Reason.NO_SPACE) {
      report.fix(space(context.document().path(), near));
    }
    report.report();
  }

  private static String remedy(SuspectHeading near) {
    return switch (near.reason()) {
      case NO_SPACE ->
          near.title().charAt(0) == NO_BREAK_SPACE
              ? "what stands behind '%s' is no ordinary space".formatted(marks(near))
              : "a heading has a space behind '%s'".formatted(marks(near));
      case TOO_MANY_MARKS -> "a heading has at most six #";
      case NO_BLANK_LINE -> "a heading has a blank line before it";
      case INDENTED -> "a heading begins its line";
      case BLOCK_TAG -> "no tag of a block, such as <div>, stands in a heading";
      case FINAL_BACKSLASH -> "a heading does not end in a backslash";
    };
  }

  private static String marks(SuspectHeading near) {
    return "#".repeat(near.marks());
  }

  private static Fix space(String path, SuspectHeading near) {
    int behind = near.span().start() + near.marks();
    int end = near.title().charAt(0) == NO_BREAK_SPACE ? behind + 1 : behind;
    return new Fix(
        "put a space behind '" + marks(near) + "'",
        Fix.Safety.UNSAFE,
        List.of(new TextEdit(path, new Span(behind, end), " ")));
  }
}
