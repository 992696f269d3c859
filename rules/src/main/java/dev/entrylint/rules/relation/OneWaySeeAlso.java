package dev.entrylint.rules.relation;

import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;

/** An entry that lists another which does not list it in return. */
public final class OneWaySeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "one-way-see-also",
              "relation",
              "An entry lists another that does not list it in return",
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
      if (RelationConventions.of(list).mutual()) {
        new BacklinkCheck(context, RelationConventions.of(list)).check(list);
      }
    }
  }
}
