package dev.entrylint.rules;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Link;
import dev.entrylint.corpus.Relation;
import dev.entrylint.corpus.RelationList;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An entry that lists another which does not list it in return. */
public final class OneWaySeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "one-way-see-also",
          "An entry lists another that does not list it in return",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations(context.document())) {
      if (list.relation().mutual()) {
        for (Link item : list.items()) {
          if (!list.isTail(item)) {
            check(context, list, item);
          }
        }
      }
    }
  }

  private static void check(RuleContext context, RelationList list, Link item) {
    Corpus corpus = context.corpus();
    Relation relation = list.relation();
    Optional<Entry> target = corpus.target(item);
    if (target.isEmpty()
        || corpus.sameId(list.entry(), target.get())
        || !canAnswer(relation, target.get())
        || corpus.statement(relation, target.get(), list.entry()).isPresent()) {
      return;
    }
    // Entries of one id count as one, which says a thing once however often it says it.
    Optional<Link> first = corpus.statement(relation, list.entry(), target.get());
    if (first.isPresent() && isSame(first.get(), item)) {
      report(context, list, item, target.get());
    }
  }

  private static boolean isSame(Link one, Link other) {
    return one.document() == other.document()
        && one.reference().span().start() == other.reference().span().start();
  }

  /** An entry whose kind has no such section is not at fault for not having one. */
  private static boolean canAnswer(Relation relation, Entry entry) {
    for (SectionSpec spec : entry.kind().sections()) {
      if (spec.name().equals(relation.section())) {
        return true;
      }
    }
    return false;
  }

  private static void report(RuleContext context, RelationList list, Link item, Entry target) {
    Report report =
        context
            .at(item.reference().place())
            .subject("#" + target.id())
            .message(
                "'"
                    + item.reference().target()
                    + "' does not list '#"
                    + list.entry().id()
                    + "' in return");
    List<RelationList> answers = context.corpus().lists(list.relation(), target);
    if (answers.isEmpty()) {
      report.related(target.document(), target.place(), "this entry has no such list");
    } else {
      RelationList answer = answers.get(0);
      report.related(
          answer.entry().document(), answer.section().heading().span(), "this list lacks it");
    }
    report.report();
  }
}
