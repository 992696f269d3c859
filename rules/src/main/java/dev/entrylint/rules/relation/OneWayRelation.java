package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An entry that names another which does not answer by the inverse relation. */
public final class OneWayRelation implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "one-way-relation",
              "relation",
              "An entry names another that does not answer by the inverse relation",
              Severity.WARNING)
          .counted("one-way pair", "one-way pairs")
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      for (Relation relation :
          Corpus.of(context.corpus()).relationIndex().agreed(context.document())) {
        if (RelationConventions.of(list).inverse().filter(relation.name()::equals).isPresent()) {
          new BacklinkCheck(context, relation).check(list);
        }
      }
    }
  }
}
