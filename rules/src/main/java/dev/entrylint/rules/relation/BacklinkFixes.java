package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.entry.ItemNames;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways to mend an item that has no backlink: to add that or, for who means so, to drop the
 * item.
 *
 * @param answer the relation by which {@code target} must answer
 * @param list the list that {@code item} is in
 */
record BacklinkFixes(
    RuleContext context, Relation answer, RelationList list, Link item, Entry target) {

  /** Both, as far as they can be written. */
  List<Fix> all() {
    List<Fix> fixes = new ArrayList<>(2);
    Corpus corpus = Corpus.of(context.corpus());
    Optional<? extends WrittenList> here = WrittenList.of(context, list);
    String back = corpus.relationIndex().shownName(answer, list.entry());
    String to = context.corpus().relations().shownName(list, target);
    add(corpus, here)
        .ifPresent(edit -> fixes.add(Fix.unsafe("list '" + back + "' in '" + to + "'", edit)));
    here.flatMap(each -> each.remove(item))
        .ifPresent(
            edit ->
                fixes.add(Fix.unsafe("drop '" + to + "' from this list", edit).asAlternative()));
    return fixes;
  }

  private Optional<Edit> add(Corpus corpus, Optional<? extends WrittenList> here) {
    List<RelationList> answers = corpus.relationIndex().lists(answer.name(), target);
    List<RelationList> like = new ArrayList<>(answers);
    like.add(list);
    Entry lacking = answers.isEmpty() ? target : answers.get(0).entry();
    Optional<NewItem> back =
        ItemNames.of(corpus, answer, lacking.document(), like).item(list.entry());
    if (back.isEmpty()) {
      return Optional.empty();
    }
    Optional<SectionList> model =
        here.filter(SectionList.class::isInstance).map(SectionList.class::cast);
    if (answers.isEmpty() || answers.get(0).isEmpty() && answers.get(0).section().isPresent()) {
      return new NewList(context, answer, lacking, model, like).with(back.get());
    }
    String separator = ListStyle.of(context, answer, model).separator();
    String name = corpus.relationIndex().shownName(answer, list.entry());
    return WrittenList.of(context, answers.get(0))
        .filter(answering -> answering.unlinked(corpus).noneMatch(name::equals))
        .map(answering -> answering.add(back.get(), separator));
  }
}
