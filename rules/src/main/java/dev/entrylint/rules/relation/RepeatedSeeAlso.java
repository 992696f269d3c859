package dev.entrylint.rules.relation;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** An item that leads where an earlier one of the same list leads. */
public final class RepeatedSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "repeated-see-also",
          "relation",
          "A list of related entries names one of them twice",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      Map<String, Link> seen = new HashMap<>();
      for (Link item : list.items()) {
        Optional<Entry> target = context.corpus().relations().meant(list, item);
        // That an entry lists itself is wrong however often it does.
        if (target.isEmpty() || !context.corpus().entries().sameId(list.entry(), target.get())) {
          Link first = seen.putIfAbsent(goal(item, target), item);
          if (first != null) {
            String name =
                target
                    .map(entry -> context.corpus().relations().shownName(list, entry))
                    .orElse(target(item));
            report(context, item, first, name);
          }
        }
      }
    }
  }

  /** Where an item leads: two targets may name one entry. */
  private static String goal(Link item, Optional<Entry> target) {
    return target.map(entry -> entry.document().path() + "#" + entry.id()).orElse(target(item));
  }

  private static String target(Link item) {
    return item.reference().target();
  }

  private static void report(RuleContext context, Link item, Link first, String name) {
    context
        .at(item.reference().place())
        .subject(target(item))
        .message("'%s' is in this list already; drop one of the two".formatted(name))
        .related(context.document(), first.reference().place(), "it stands here first")
        .report();
  }
}
