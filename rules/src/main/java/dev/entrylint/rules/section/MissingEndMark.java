package dev.entrylint.rules.section;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Block;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Optional;

/** An entry that the mark which should close it does not close. */
public final class MissingEndMark implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "missing-end-mark",
          "section",
          "An entry does not end with the mark that closes its kind",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      if (EntryConventions.kind(entry).end().isPresent()) {
        check(context, entry);
      }
    }
  }

  private static void check(RuleContext context, Entry entry) {
    Optional<Block> last = entry.lastShown();
    if (last.isPresent() && last.get().kind() == Block.Kind.THEMATIC_BREAK) {
      return;
    }
    Report report =
        context
            .at(entry.place())
            .subject("end")
            .message("'%s' should end with a line '---'".formatted(entry.title()));
    last.filter(block -> block.span().start() > entry.place().start())
        .ifPresent(
            block -> report.related(context.document(), block.span(), "its last block is this"));
    report.report();
  }
}
