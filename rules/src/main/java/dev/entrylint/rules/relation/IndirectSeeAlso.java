package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.entry.ItemNames;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An item that names an alias instead of the entry that it stands for. */
public final class IndirectSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "indirect-see-also",
              "relation",
              "A list of related entries names an alias instead of its entry",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    CorpusView corpus = context.corpus();
    for (RelationList list : corpus.relations().lists(context.document())) {
      for (Link item : list.items()) {
        Optional<Entry> meant = corpus.relations().meant(list, item);
        if (meant.isPresent()
            && !list.isFixed(item)
            && corpus.relations().isIndirect(list, item)
            && !corpus.entries().sameId(list.entry(), meant.get())
            && !isListed(context, list, item, meant.get())) {
          report(context, list, item, meant.get());
        }
      }
    }
  }

  /** Whether another item means the entry, so that this one is too many rather than indirect. */
  private static boolean isListed(
      RuleContext context, RelationList list, Link indirect, Entry meant) {
    for (Link item : list.items()) {
      Optional<Entry> other = context.corpus().relations().meant(list, item);
      if (item.reference().span().start() != indirect.reference().span().start()
          && other.isPresent()
          && context.corpus().entries().sameId(other.get(), meant)) {
        return true;
      }
    }
    return false;
  }

  private static void report(RuleContext context, RelationList list, Link item, Entry meant) {
    CorpusView corpus = context.corpus();
    String alias = AliasNames.of(corpus, list, item, meant);
    String name = corpus.relations().shownName(list, meant);
    context
        .at(item.reference().place())
        .subject(item.reference().target())
        .message("'" + alias + "' is an alias of '" + name + "'; name that instead")
        .related(meant.document(), meant.place(), "the entry is here")
        .fixes(later -> fixes(later, list, item, meant))
        .report();
  }

  private static List<Fix> fixes(RuleContext context, RelationList list, Link item, Entry meant) {
    Corpus corpus = Corpus.of(context.corpus());
    Relation relation = RelationConventions.of(list);
    return ItemNames.of(corpus, relation, context.document(), List.of(list)).item(meant).stream()
        .flatMap(
            other ->
                WrittenList.of(context, list)
                    .map(written -> written.replace(item, other))
                    .filter(edits -> !edits.isEmpty())
                    .stream())
        .map(edits -> new Fix("name the entry itself", Fix.Safety.UNSAFE, edits))
        .toList();
  }
}
