package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchEntry;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** A value in front matter that should name an entry and names none. */
public final class UnknownSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "unknown-see-also",
          "relation",
          "A list of related entries in front matter names an entry that is not there",
          Severity.ERROR);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      if (RelationConventions.of(list).home() instanceof Relation.InFrontMatter home
          && !home.open()) {
        for (Link item : list.items()) {
          if (item.resolution() instanceof NoSuchEntry missing && !list.isFixed(item)) {
            report(context, list, item, missing);
          }
        }
      }
    }
  }

  private static void report(
      RuleContext context, RelationList list, Link item, NoSuchEntry missing) {
    List<String> near =
        Corpus.of(context.corpus())
            .relationIndex()
            .nearNames(RelationConventions.of(list), missing, 1);
    context
        .at(item.reference().place())
        .subject(missing.name())
        .message(
            "no entry is called '"
                + missing.name()
                + "'"
                + (near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?"))
        .summary("{subject} is named {count} times in {files} files and is no entry")
        .report();
  }
}
