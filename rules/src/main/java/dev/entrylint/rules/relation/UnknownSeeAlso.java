package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchEntry;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationIndex;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.ListedOnce;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A value in front matter that should name an entry and names none. */
public final class UnknownSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "unknown-see-also",
              "relation",
              "A list of related entries in front matter names an entry that is not there",
              Severity.ERROR)
          .counted("broken link", "broken links")
          .fixes(Fix.Safety.UNSAFE);

  /** So many names are looked at, of which some may be those of one entry. */
  private static final int MOST_COMPARED = 4;

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
    Report report =
        context
            .at(item.reference().place())
            .subject(missing.name())
            .message(
                "no entry is called '"
                    + missing.name()
                    + "'"
                    + (near.isEmpty() ? "" : "; did you mean '" + near.get(0) + "'?"))
            .summary("{subject} is named {count} times in {files} files and is no entry");
    if (!near.isEmpty()) {
      report.fixes(later -> fixes(later, list, item, missing));
    }
    report.report();
  }

  /** Of two entries that come near somebody has to choose one. */
  private static List<Fix> fixes(
      RuleContext context, RelationList list, Link item, NoSuchEntry missing) {
    List<Fix> fixes = new ArrayList<>();
    Optional<? extends WrittenList> written = WrittenList.of(context, list);
    RelationIndex relations = Corpus.of(context.corpus()).relationIndex();
    Relation relation = RelationConventions.of(list);
    Set<Optional<Entry>> named = new HashSet<>();
    for (String name : relations.nearNames(relation, missing, MOST_COMPARED)) {
      Optional<Entry> entry = relations.named(relation, context.document(), name);
      written
          .filter(each -> named.add(entry) && ListedOnce.allows(context, item, entry))
          .map(each -> each.replace(item, new NewItem(name, name)))
          .filter(edits -> !edits.isEmpty())
          .ifPresent(
              edits -> fixes.add(new Fix("change to '" + name + "'", Fix.Safety.UNSAFE, edits)));
    }
    return fixes;
  }
}
