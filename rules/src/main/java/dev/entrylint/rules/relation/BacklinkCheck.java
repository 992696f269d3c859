package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleContext;
import java.util.List;
import java.util.Optional;

/**
 * Checks the backlinks of lists: an entry that is named names the other in return, by the same
 * relation or by its inverse.
 *
 * @param answer the relation by which an entry that is named must answer
 */
record BacklinkCheck(RuleContext context, Relation answer) {

  /** Reports the items of {@code list} that have no backlink. */
  void check(RelationList list) {
    if (list.relation().isOneWay(list.entry().kind())) {
      return;
    }
    for (Link item : list.items()) {
      if (!list.isFixed(item)) {
        check(list, item);
      }
    }
  }

  private void check(RelationList list, Link item) {
    CorpusView corpus = context.corpus();
    Optional<Entry> target = corpus.relations().meant(list.relation(), item);
    if (target.isEmpty()
        || corpus.entries().sameId(list.entry(), target.get())
        || list.relation().isOneWay(target.get().kind())
        || !corpus.relations().canState(answer, target.get())
        || corpus.relations().statement(answer, target.get(), list.entry()).isPresent()) {
      return;
    }
    // Entries of one id count as one, which says a thing once however often it says it.
    Optional<Link> first =
        corpus.relations().statement(list.relation(), list.entry(), target.get());
    if (first.isPresent() && isSame(first.get(), item)) {
      report(list, item, target.get());
    }
  }

  private static boolean isSame(Link one, Link other) {
    return one.document() == other.document()
        && one.reference().span().start() == other.reference().span().start();
  }

  private void report(RelationList list, Link item, Entry target) {
    CorpusView corpus = context.corpus();
    Relation relation = list.relation();
    String name = corpus.relations().name(relation, target);
    Entry named = corpus.links().target(item).orElse(target);
    String to = corpus.relations().shownName(relation, target);
    String back = corpus.relations().shownName(answer, list.entry());
    boolean mutual = answer == relation;
    Report report =
        context
            .at(item.reference().place())
            .subject(name)
            .message(
                "'"
                    + (named == target
                        ? to + "' does not list '"
                        : corpus.relations().shownName(relation, named)
                            + "' stands for '"
                            + to
                            + "', which does not list '")
                    + back
                    + (mutual ? "' in return" : "' in its '" + answer.home().name() + "'"));
    List<RelationList> answers = corpus.relations().lists(answer, target);
    if (answers.isEmpty()) {
      String lacks = mutual ? "no such list" : "no '" + answer.home().name() + "'";
      report.related(target.document(), target.place(), "this entry has " + lacks);
    } else {
      RelationList first = answers.get(0);
      report.related(first.entry().document(), first.place(), "this list lacks it");
    }
    report.report();
  }
}
