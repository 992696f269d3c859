package dev.entrylint.rules.section;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Block;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.LineEnds;
import java.util.List;
import java.util.Optional;

/** An entry that the mark which should close it does not close. */
public final class MissingEndMark implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-end-mark",
              "section",
              "An entry does not end with the mark that closes its kind",
              Severity.WARNING)
          .fixes(Fix.Safety.SAFE)
          .reaching(Reach.DOCUMENT);

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
    report.fixes(later -> fixes(later, entry)).report();
  }

  private static List<Fix> fixes(RuleContext context, Entry entry) {
    Optional<Block> last = entry.lastShown();
    if (last.isEmpty()) {
      return List.of();
    }
    String text = context.text(context.document());
    String line = LineEnds.of(text);
    int end = last.get().span().end();
    String rest = text.substring(end);
    boolean open = !rest.isBlank() && !rest.strip().isEmpty() && !rest.startsWith(line + line);
    String mark = line + line + mark(context, entry) + (open ? line : "");
    return List.of(
        Fix.safe("close it", new TextEdit(context.document().path(), Span.at(end), mark)));
  }

  /** As the first entry of the kind is closed that is. */
  private static String mark(RuleContext context, Entry entry) {
    for (Entry other : context.corpus().entries().all()) {
      Optional<Block> last =
          other.kind().equals(entry.kind()) ? other.lastShown() : Optional.empty();
      if (last.isPresent() && last.get().kind() == Block.Kind.THEMATIC_BREAK) {
        return context.text(other.document(), last.get().span()).strip();
      }
    }
    return "---";
  }
}
