package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.Backlinks;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationIndex;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleContext;
import java.util.List;

/**
 * Checks the backlinks of lists: an entry that is named names the other in return, by the same
 * relation or by its inverse.
 *
 * @param answer the relation by which an entry that is named must answer
 */
record BacklinkCheck(RuleContext context, Relation answer) {

  /** Reports the items of {@code list} that have no backlink. */
  void check(RelationList list) {
    Backlinks backlinks = Corpus.of(context.corpus()).backlinks();
    for (Link item : list.items()) {
      backlinks.owing(list, item, answer).ifPresent(target -> report(list, item, target));
    }
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
