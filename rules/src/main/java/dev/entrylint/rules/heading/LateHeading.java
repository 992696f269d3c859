package dev.entrylint.rules.heading;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.FileNames;
import java.util.Optional;

/** An entry that should open its file, and has something before its heading. */
public final class LateHeading implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "late-heading",
          "heading",
          "Something stands before the heading of an entry that should open its file",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      if (EntryConventions.kind(entry).opens() && entry.heading().isPresent()) {
        Optional<Block> first = first(context.document());
        boolean late = first.isPresent() && first.get().span().end() <= entry.place().start();
        // What belongs into a file of its own, misplaced-entry reports.
        if (late && FileNames.rightFile(context.corpus(), entry).isEmpty()) {
          report(context, entry, first.get());
        }
      }
    }
  }

  /** The first block that readers see. */
  private static Optional<Block> first(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.COMMENT)
        .findFirst();
  }

  private static void report(RuleContext context, Entry entry, Block first) {
    // A file cannot begin with both.
    boolean second =
        context.entries().stream()
            .anyMatch(
                each ->
                    EntryConventions.kind(each).opens()
                        && each.place().start() == first.span().start());
    String message =
        second
            ? "'%s' should open a file of its own"
            : "the file should begin with the heading '%s'";
    context
        .at(entry.place())
        .subject("begin")
        .message(message.formatted(entry.title()))
        .related(
            context.document(),
            first.span(),
            second ? "this file begins with another entry" : "it begins with this")
        .report();
  }
}
