package dev.entrylint.rules.index;

import dev.entrylint.convention.Index;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.IndexContents;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An entry that an index should list and does not. */
public final class UnlistedEntry implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "unlisted-entry",
              "index",
              "An entry is missing from an index that should list it",
              Severity.WARNING)
          .counted("entry missing from an index", "entries missing from an index")
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    List<Index> indexes = Corpus.of(context.corpus()).conventions().indexes();
    if (indexes.isEmpty()) {
      return;
    }
    for (Entry entry : context.entries()) {
      for (Index index : indexes) {
        IndexContents contents = Corpus.of(context.corpus()).indexes().contents(index);
        if (contents.lacks(entry)) {
          report(context, entry, index, contents);
        }
      }
    }
  }

  private static void report(
      RuleContext context, Entry entry, Index index, IndexContents contents) {
    List<Document> documents = contents.documents();
    String where =
        documents.size() == 1
            ? "'" + documents.get(0).path() + "'"
            : "the index '" + index.name() + "'";
    Report report =
        context
            .at(entry.place())
            .subject("#" + entry.id())
            .message("'%s' is not listed in %s".formatted(entry.title(), where));
    Optional<Link> namesake = contents.item(entry.title());
    if (namesake.isPresent()) {
      Link item = namesake.get();
      String target = item.reference().target();
      report.related(
          item.document(),
          item.reference().place(),
          "an item '%s' is here, but leads to '%s'".formatted(entry.title(), target));
    }
    String title = "list it in " + where;
    if (namesake.isEmpty()) {
      report.fixes(
          later ->
              new NewItem(later, entry, index, contents)
                  .edit().stream().map(edit -> Fix.unsafe(title, edit)).toList());
    }
    report.report();
  }
}
