package dev.entrylint.rules.relation;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An item that leads where an earlier one of the same list leads. */
public final class RepeatedSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "repeated-see-also",
              "relation",
              "A list of related entries names one of them twice",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .superfluous();

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
            report(context, list, item, first, name);
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

  private static void report(
      RuleContext context, RelationList list, Link item, Link first, String name) {
    context
        .at(item.reference().place())
        .subject(target(item))
        .message("'%s' is in this list already; drop one of the two".formatted(name))
        .related(context.document(), first.reference().place(), "it stands here first")
        .fixes(later -> fixes(later, list, item, first))
        .report();
  }

  /** The second goes; but what closes the list stays, and so does what names its entry itself. */
  private static List<Fix> fixes(RuleContext context, RelationList list, Link item, Link first) {
    boolean indirect =
        context.corpus().relations().isIndirect(list, first)
            && !context.corpus().relations().isIndirect(list, item);
    Link goes = list.isTail(item) || indirect ? first : item;
    boolean same =
        item.reference().text().equals(first.reference().text())
            && target(item).equals(target(first));
    Optional<? extends WrittenList> written = WrittenList.of(context, list);
    boolean safe =
        same && written.filter(each -> each.isBare(goes)).isPresent() && !isCounted(list);
    Fix.Safety safety = safe ? Fix.Safety.SAFE : Fix.Safety.UNSAFE;
    return written
        .flatMap(each -> each.remove(goes))
        .map(edit -> List.of(new Fix("drop one of the two", safety, List.of(edit))))
        .orElse(List.of());
  }

  /** Whether it matters how many items the list has. */
  private static boolean isCounted(RelationList list) {
    return list.section()
        .flatMap(EntryConventions::spec)
        .filter(spec -> !spec.items().isAny())
        .isPresent();
  }
}
