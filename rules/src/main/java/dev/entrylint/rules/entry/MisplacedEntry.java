package dev.entrylint.rules.entry;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.FileNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** An entry that stands in the file of another although there is a file for it. */
public final class MisplacedEntry implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "misplaced-entry",
          "entry",
          "An entry stands in the file of another although its own file exists",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      FileNames.rightFile(context.corpus(), entry).ifPresent(file -> report(context, entry, file));
    }
  }

  private static void report(RuleContext context, Entry entry, Document file) {
    Optional<Entry> there = namesake(context.corpus().entries().of(file), entry);
    context
        .at(entry.place())
        .subject("#" + entry.id())
        .message(
            "'%s' belongs in '%s', which %s"
                .formatted(
                    entry.title(),
                    FileNames.name(file),
                    state(context.corpus(), entry, file, there)))
        .related(file, there.map(Entry::place).orElse(Span.at(0)), "its file")
        .report();
  }

  /** An entry of the same id, or else of the same title. */
  private static Optional<Entry> namesake(List<Entry> entries, Entry entry) {
    Optional<Entry> sameId = find(entries, each -> each.id().equals(entry.id()));
    return sameId.isPresent() ? sameId : find(entries, each -> each.title().equals(entry.title()));
  }

  private static Optional<Entry> find(List<Entry> entries, Predicate<Entry> wanted) {
    return entries.stream().filter(wanted).findFirst();
  }

  private static String state(
      CorpusView corpus, Entry entry, Document file, Optional<Entry> there) {
    if (there.isPresent()) {
      return FileNames.sameContent(corpus, entry, there.get())
          ? "holds the same text; drop this copy"
          : "holds another text of it; make one of the two";
    }
    List<Entry> others = corpus.entries().of(file);
    return others.isEmpty()
        ? "does not hold it; move it there"
        : "holds '%s' instead; move it there".formatted(corpus.entries().name(others.get(0)));
  }
}
