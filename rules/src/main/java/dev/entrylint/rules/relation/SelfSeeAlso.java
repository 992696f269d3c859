package dev.entrylint.rules.relation;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An entry that lists itself. */
public final class SelfSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "self-see-also",
              "relation",
              "An entry lists itself among its related entries",
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
      for (Link item : list.items()) {
        Optional<Entry> target = context.corpus().relations().meant(list, item);
        if (target.isPresent() && context.corpus().entries().sameId(list.entry(), target.get())) {
          report(context, list, item, target.get());
        }
      }
    }
  }

  private static void report(RuleContext context, RelationList list, Link item, Entry target) {
    CorpusView corpus = context.corpus();
    boolean alias = corpus.relations().isIndirect(list, item);
    Report report =
        context
            .at(item.reference().place())
            .subject(corpus.relations().name(list, target))
            .message(
                alias
                    ? "'"
                        + AliasNames.of(corpus, list, item, target)
                        + "' is an alias of this entry; drop the item"
                    : "'" + list.entry().title() + "' lists itself; " + remedy(list, item, target));
    if (alias || !isOther(list, item, target)) {
      report.fixes(
          later ->
              WrittenList.of(later, list)
                  .flatMap(written -> written.remove(item))
                  .map(edit -> List.of(Fix.unsafe("drop the item", edit)))
                  .orElse(List.of()));
    }
    report.report();
  }

  /** A text that is not the entry's name says that another was meant. */
  private static boolean isOther(RelationList list, Link item, Entry target) {
    String text = item.reference().text().strip();
    return list.section().isPresent()
        && !text.isEmpty()
        && !isNameOf(list.entry(), text)
        && !isNameOf(target, text);
  }

  private static String remedy(RelationList list, Link item, Entry target) {
    String text = item.reference().text().strip();
    return isOther(list, item, target)
        ? "lead '" + text + "' elsewhere or drop the item"
        : "drop the item";
  }

  /** Whether {@code text} is the title of {@code entry}, a part of it, or its id. */
  private static boolean isNameOf(Entry entry, String text) {
    String name = letters(text);
    return letters(entry.title()).contains(name) || letters(entry.id()).equals(name);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
