package dev.entrylint.rules.relation;

import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemOrder;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.edit.link.NewLink;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An item whose text is not the title of the entry that it names. */
public final class SeeAlsoLabel implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "see-also-label",
              "relation",
              "The text of an item in a list of related entries is not the title of the entry",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      List<NamePattern> labels = RelationConventions.of(list).labels();
      if (!labels.isEmpty()) {
        for (Link item : list.items()) {
          Optional<Entry> entry = context.corpus().links().target(item);
          if (entry.isPresent()
              && labels.stream().anyMatch(label -> EntryConventions.hasName(entry.get(), label))
              && !list.isFixed(item)
              && !isAgreed(context.corpus(), labels, item, entry.get())) {
            report(context, list, item, entry.get());
          }
        }
      }
    }
  }

  /** Whether the text is right for the entry, or for another that claims its id. */
  private static boolean isAgreed(
      CorpusView corpus, List<NamePattern> labels, Link item, Entry entry) {
    if (isRight(labels, item, entry)) {
      return true;
    }
    for (Entry other : corpus.entries().withId(entry.id())) {
      if (corpus.entries().sameId(entry, other) && isRight(labels, item, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRight(List<NamePattern> labels, Link item, Entry entry) {
    for (NamePattern label : labels) {
      if (EntryConventions.name(entry, label).equals(item.reference().text())) {
        return true;
      }
    }
    return false;
  }

  /** The first of the labels that {@code entry} has all for. */
  private static String label(RelationList list, Entry entry) {
    return RelationConventions.of(list).labels().stream()
        .filter(pattern -> EntryConventions.hasName(entry, pattern))
        .map(pattern -> EntryConventions.name(entry, pattern))
        .findFirst()
        .orElseThrow();
  }

  private static void report(RuleContext context, RelationList list, Link item, Entry entry) {
    context
        .at(item.reference().span())
        .subject(context.corpus().relations().name(list, entry))
        .message("'" + item.reference().text() + "' should read '" + label(list, entry) + "'")
        .related(entry.document(), entry.place(), "the entry is here")
        .fixes(later -> fixes(later, list, item, label(list, entry)))
        .report();
  }

  private static List<Fix> fixes(RuleContext context, RelationList list, Link item, String label) {
    Reference reference = item.reference();
    String source = context.text(reference.span());
    int target = reference.targetSpan().start() - reference.span().start();
    int close = reference.form() == Form.INLINE ? source.lastIndexOf("](", target) : -1;
    if (close < 0 || !source.startsWith("[")) {
      return List.of();
    }
    // Markup in the text would be lost.
    boolean plain = NewLink.escaped(reference.text()).equals(source.substring(1, close));
    String content = "[" + NewLink.escaped(label) + source.substring(close);
    Optional<Sorting> sorting = RelationConventions.of(list).sorting();
    boolean byTarget = sorting.filter(each -> each.by() == Sorting.Key.TARGET).isPresent();
    String key = byTarget ? ItemOrder.key(item, sorting.orElseThrow()) : label;
    return WrittenList.of(context, list)
        .map(written -> written.replace(item, new NewItem(content, key)))
        .filter(edits -> !edits.isEmpty())
        .map(
            edits ->
                new Fix(
                    "call it '" + label + "'", plain ? Fix.Safety.SAFE : Fix.Safety.UNSAFE, edits))
        .stream()
        .toList();
  }
}
