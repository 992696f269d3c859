package dev.entrylint.rules.relation;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** A list that does not close with the items that close every list of its relation. */
public final class MissingSeeAlsoTail implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-see-also-tail",
              "relation",
              "A list of related entries does not close with the agreed item",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      List<Link> items = list.items();
      AgreedItems agreed = new AgreedItems(context, list, RelationConventions.of(list).tail());
      if (agreed.areMissing(items.size() - RelationConventions.of(list).tail().size())) {
        Span place =
            items.isEmpty() ? list.place() : items.get(items.size() - 1).reference().place();
        agreed.report("last", place);
      }
    }
  }
}
