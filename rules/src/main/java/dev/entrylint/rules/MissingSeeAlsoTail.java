package dev.entrylint.rules;

import dev.entrylint.corpus.Link;
import dev.entrylint.corpus.RelationList;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** A list that does not close with the item that closes every list of its relation. */
public final class MissingSeeAlsoTail implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "missing-see-also-tail",
          "A list of related entries does not close with the agreed item",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations(context.document())) {
      // A section that holds nothing is one fault, and another rule's.
      if (list.relation().tail().isPresent() && !isClosed(list) && !list.section().isEmpty()) {
        report(context, list, list.relation().tail().get());
      }
    }
  }

  private static boolean isClosed(RelationList list) {
    List<Link> items = list.items();
    return !items.isEmpty() && list.isTail(items.get(items.size() - 1));
  }

  private static void report(RuleContext context, RelationList list, String tail) {
    List<Link> items = list.items();
    Span place =
        items.isEmpty()
            ? list.section().heading().span()
            : items.get(items.size() - 1).reference().place();
    Report report =
        context
            .at(place)
            .subject(tail)
            .message("the last item of this list should be '%s'".formatted(tail));
    items.stream()
        .filter(list::isTail)
        .findFirst()
        .ifPresent(
            item ->
                report.related(
                    context.document(), item.reference().place(), "it stands here instead"));
    report.report();
  }
}
