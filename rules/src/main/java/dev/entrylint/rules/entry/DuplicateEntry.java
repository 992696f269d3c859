package dev.entrylint.rules.entry;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Block;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.FileNames;
import java.util.Optional;

/** An entry that holds word for word what another one holds. */
public final class DuplicateEntry implements Rule {

  private static final Option<Integer> LEAST =
      Option.number("min-words", 1, 20, "how many words the text of both has at least");

  private static final RuleMeta META =
      RuleMeta.of(
              "duplicate-entry",
              "entry",
              "Two entries hold the same text, word for word",
              Severity.WARNING)
          .counted("duplicate entry", "duplicate entries")
          .with(LEAST);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    int least = context.option(LEAST);
    for (Entry entry : context.entries()) {
      Optional<Entry> original = context.corpus().entries().original(entry);
      if (original.isPresent()
          && words(entry) >= least
          && !isMisplaced(context, entry, original.get())) {
        context
            .at(entry.place())
            .subject("#" + entry.id())
            .message(
                "'%s' holds the same text as '%s'"
                    .formatted(entry.title(), context.corpus().entries().name(original.get())))
            .related(original.get().document(), original.get().place(), "it stands here first")
            .report();
      }
    }
  }

  private static int words(Entry entry) {
    return entry.blocks().stream().mapToInt(Block::words).sum();
  }

  /** A copy that lies in a wrong file is reported as misplaced. */
  private static boolean isMisplaced(RuleContext context, Entry entry, Entry original) {
    return FileNames.rightFile(context.corpus(), entry).isPresent()
        || FileNames.rightFile(context.corpus(), original).isPresent();
  }
}
