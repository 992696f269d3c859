package dev.entrylint.rules.relation;

import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemOrder;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Comparator;
import java.util.List;

/** A list whose items are not in the order that its relation asks for. */
public final class UnsortedSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "unsorted-see-also",
              "relation",
              "A list of related entries is not sorted",
              Severity.WARNING)
          .fixes(Fix.Safety.SAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      RelationConventions.of(list).sorting().ifPresent(sorting -> check(context, list, sorting));
    }
  }

  private static void check(RuleContext context, RelationList list, Sorting sorting) {
    Comparator<String> order = ItemOrder.of(sorting.locale());
    List<Link> items = list.items().stream().filter(item -> !list.isFixed(item)).toList();
    for (int i = 1; i < items.size(); i++) {
      if (order.compare(
              ItemOrder.key(items.get(i - 1), sorting), ItemOrder.key(items.get(i), sorting))
          > 0) {
        Link early = items.get(i);
        // All before it are in order, so the first that is greater shows where it belongs.
        Link late =
            items.stream()
                .filter(
                    item ->
                        order.compare(ItemOrder.key(item, sorting), ItemOrder.key(early, sorting))
                            > 0)
                .findFirst()
                .orElseThrow();
        report(
            context,
            list,
            ItemOrder.key(early, sorting),
            early,
            ItemOrder.key(late, sorting),
            late);
        return;
      }
    }
  }

  private static List<Fix> fixes(RuleContext context, RelationList list) {
    return WrittenList.of(context, list).map(SortedMoves::of).stream()
        .filter(moves -> !moves.isEmpty())
        .map(moves -> new Fix("sort this list", Fix.Safety.SAFE, moves))
        .toList();
  }

  private static void report(
      RuleContext context, RelationList list, String early, Link item, String late, Link other) {
    context
        .at(item.reference().span())
        .subject(list.name())
        .message("'%s' should come before '%s'".formatted(early, late))
        .related(context.document(), other.reference().span(), "'%s' is here".formatted(late))
        .fixes(later -> fixes(later, list))
        .report();
  }
}
