package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationIndex;
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
    if (RelationConventions.of(list).isOneWay(list.entry().kind())) {
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
    RelationIndex relations = Corpus.of(corpus).relationIndex();
    Optional<Entry> target = corpus.relations().meant(list, item);
    if (target.isEmpty()
        || corpus.entries().sameId(list.entry(), target.get())
        || RelationConventions.of(list).isOneWay(target.get().kind())
        || !relations.canState(answer, target.get())
        || relations.statement(answer, target.get(), list.entry()).isPresent()) {
      return;
    }
    // Entries of one id count as one, which says a thing once however often it says it.
    Optional<Link> first =
        relations.statement(RelationConventions.of(list), list.entry(), target.get());
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
    RelationIndex relations = Corpus.of(corpus).relationIndex();
    String name = corpus.relations().name(list, target);
    Entry named = corpus.links().target(item).orElse(target);
    String to = corpus.relations().shownName(list, target);
    String back = relations.shownName(answer, list.entry());
    boolean mutual = answer == RelationConventions.of(list);
    Report report =
        context
            .at(item.reference().place())
            .subject(name)
            .message(
                "'"
                    + (named == target
                        ? to + "' does not list '"
                        : corpus.relations().shownName(list, named)
                            + "' stands for '"
                            + to
                            + "', which does not list '")
                    + back
                    + (mutual ? "' in return" : "' in its '" + answer.home().name() + "'"));
    List<RelationList> answers = relations.lists(answer.name(), target);
    if (answers.isEmpty()) {
      String lacks = mutual ? "no such list" : "no '" + answer.home().name() + "'";
      report.related(target.document(), target.place(), "this entry has " + lacks);
    } else {
      RelationList first = answers.get(0);
      report.related(first.entry().document(), first.place(), "this list lacks it");
    }
    report.fixes(later -> new BacklinkFixes(later, answer, list, item, target).all()).report();
  }
}
