package dev.entrylint.rules.relation;

import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Optional;

/** An item whose text is not the title of the entry that it names. */
public final class SeeAlsoLabel implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "see-also-label",
          "relation",
          "The text of an item in a list of related entries is not the title of the entry",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      if (!list.relation().labels().isEmpty()) {
        for (Link item : list.items()) {
          Optional<Entry> entry = context.corpus().links().target(item);
          if (entry.isPresent()
              && list.relation().labels().stream().anyMatch(entry.get()::hasNameBy)
              && !list.isFixed(item)
              && !isAgreed(context.corpus(), list.relation(), item, entry.get())) {
            report(context, list.relation(), item, entry.get());
          }
        }
      }
    }
  }

  /** Whether the text is right for the entry, or for another that claims its id. */
  private static boolean isAgreed(CorpusView corpus, Relation relation, Link item, Entry entry) {
    if (isRight(relation, item, entry)) {
      return true;
    }
    for (Entry other : corpus.entries().withId(entry.id())) {
      if (corpus.entries().sameId(entry, other) && isRight(relation, item, other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRight(Relation relation, Link item, Entry entry) {
    for (NamePattern label : relation.labels()) {
      if (entry.nameBy(label).equals(item.reference().text())) {
        return true;
      }
    }
    return false;
  }

  /** The first of the labels that {@code entry} has all for. */
  private static String label(Relation relation, Entry entry) {
    return relation.labels().stream()
        .filter(entry::hasNameBy)
        .map(pattern -> entry.nameBy(pattern))
        .findFirst()
        .orElseThrow();
  }

  private static void report(RuleContext context, Relation relation, Link item, Entry entry) {
    context
        .at(item.reference().span())
        .subject(context.corpus().relations().name(relation, entry))
        .message("'" + item.reference().text() + "' should read '" + label(relation, entry) + "'")
        .related(entry.document(), entry.place(), "the entry is here")
        .report();
  }
}
