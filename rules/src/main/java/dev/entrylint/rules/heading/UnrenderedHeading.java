package dev.entrylint.rules.heading;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.model.SuspectHeading;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Set;

/** A line that was meant as a heading, and that the renderer takes for text. */
public final class UnrenderedHeading implements Rule {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final RuleMeta META =
      RuleMeta.of(
              "unrendered-heading",
              "heading",
              "A line looks like a heading, but the renderer takes it for text",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .reaching(Reach.DOCUMENT);

  /** Words with which authors write to themselves. */
  private static final Set<String> NOTES = Set.of("TODO", "FIXME", "XXX", "HACK", "NOTE", "TBD");

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (SuspectHeading suspect : context.document().suspectHeadings()) {
      if (isMeant(suspect, context.document())) {
        report(context, suspect);
      }
    }
  }

  /** Without a space it may be a tag, a number or a line of code. */
  private static boolean isMeant(SuspectHeading suspect, Document document) {
    int first = suspect.title().codePointAt(0);
    if (suspect.reason() != SuspectHeading.Reason.NO_SPACE || first == NO_BREAK_SPACE) {
      return true;
    }
    if (suspect.marks() > 1) {
      return Character.isLetterOrDigit(first);
    }
    return Character.isUpperCase(first)
        && suspect.title().indexOf(' ') > 0
        && suspect.title().indexOf('#') < 0
        && !NOTES.contains(suspect.title().split("[ :(]", 2)[0])
        && standsAlone(suspect, document);
  }

  private static boolean standsAlone(SuspectHeading suspect, Document document) {
    return document.blocks().stream()
        .anyMatch(
            block ->
                block.kind() == Block.Kind.PARAGRAPH
                    && block.span().start() == suspect.span().start()
                    && block.span().end() <= suspect.span().end());
  }

  private static void report(RuleContext context, SuspectHeading suspect) {
    Report report =
        context
            .at(suspect.span())
            .subject(suspect.title().strip())
            .message("the renderer takes this line for text; " + remedy(suspect));
    if (suspect.reason() == SuspectHeading.Reason.NO_SPACE) {
      report.fix(space(context.document().path(), suspect));
    }
    report.report();
  }

  private static String remedy(SuspectHeading suspect) {
    return switch (suspect.reason()) {
      case NO_SPACE ->
          suspect.title().charAt(0) == NO_BREAK_SPACE
              ? "what stands behind '%s' is no ordinary space".formatted(marks(suspect))
              : "a heading has a space behind '%s'".formatted(marks(suspect));
      case TOO_MANY_MARKS -> "a heading has at most six #";
      case NO_BLANK_LINE -> "a heading has a blank line before it";
      case INDENTED -> "a heading begins its line";
      case BLOCK_TAG -> "no tag of a block, such as <div>, stands in a heading";
      case FINAL_BACKSLASH -> "a heading does not end in a backslash";
    };
  }

  private static String marks(SuspectHeading suspect) {
    return "#".repeat(suspect.marks());
  }

  private static Fix space(String path, SuspectHeading suspect) {
    int behind = suspect.span().start() + suspect.marks();
    int end = suspect.title().charAt(0) == NO_BREAK_SPACE ? behind + 1 : behind;
    return new Fix(
        "put a space behind '" + marks(suspect) + "'",
        Fix.Safety.UNSAFE,
        List.of(new TextEdit(path, new Span(behind, end), " ")));
  }
}
