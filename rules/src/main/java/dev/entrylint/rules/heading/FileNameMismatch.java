package dev.entrylint.rules.heading;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.FileNames;

/**
 * A file that is not called as any of its entries would have it, whose own file is nowhere else.
 */
public final class FileNameMismatch implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "file-name-mismatch",
              "heading",
              "A file does not have the name that its entry asks for",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    Entry first = null;
    String name = FileNames.name(context.document());
    for (Entry entry : context.entries()) {
      if (EntryConventions.kind(entry).file().isPresent() && FileNames.canBeSaid(entry)) {
        if (FileNames.fits(entry, name)) {
          return;
        }
        first = first == null ? entry : first;
      }
    }
    if (first != null && FileNames.rightFile(context.corpus(), first).isEmpty()) {
      report(context, first, name);
    }
  }

  private static void report(RuleContext context, Entry entry, String name) {
    String right = FileNames.of(entry).get(0);
    Report report =
        context
            .at(entry.place())
            .subject(name)
            .message(
                "the file of '%s' should be called '%s', not '%s'"
                    .formatted(entry.title(), right, name));
    report.fixes(later -> new FileMove(later, right).fix().stream().toList());
    report.report();
  }
}
