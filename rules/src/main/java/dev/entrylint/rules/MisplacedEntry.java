package dev.entrylint.rules;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.Entry;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Optional;

/** An entry that stands in the file of another although there is a file for it. */
public final class MisplacedEntry implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "misplaced-entry",
          "An entry stands in the file of another although its own file exists",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      FileNames.elsewhere(context.corpus(), entry).ifPresent(file -> report(context, entry, file));
    }
  }

  private static void report(RuleContext context, Entry entry, Document file) {
    Corpus corpus = context.corpus();
    Optional<Entry> there =
        corpus.entries(file).stream().filter(each -> each.id().equals(entry.id())).findFirst();
    boolean copied = there.isPresent() && FileNames.sameContent(corpus, entry, there.get());
    String message =
        "'%s' stands in '%s', but its file is '%s', which holds %s"
            .formatted(
                entry.title(),
                FileNames.name(entry.document()),
                FileNames.name(file),
                copied ? "the same text" : there.isPresent() ? "another text of it" : "others");
    context
        .at(entry.place())
        .subject("#" + entry.id())
        .message(message)
        .related(file, there.map(Entry::place).orElse(Span.at(0)), "its file")
        .report();
  }
}
