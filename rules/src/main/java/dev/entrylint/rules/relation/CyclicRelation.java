package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationIndex;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** An item by which an entry comes back to itself although its relation has no way back. */
public final class CyclicRelation implements Rule {

  /** A longer cycle is reported without its middle. */
  private static final int MOST_NAMED = 8;

  private static final RuleMeta META =
      RuleMeta.of(
          "cyclic-relation",
          "relation",
          "An entry comes back to itself by a relation that should have no way back",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    RelationIndex relations = Corpus.of(context.corpus()).relationIndex();
    for (Relation relation : relations.agreed(context.document())) {
      if (relation.acyclic()) {
        for (List<Link> cycle : relations.cycles(relation, context.document())) {
          report(context, relation, cycle);
        }
      }
    }
  }

  private static void report(RuleContext context, Relation relation, List<Link> cycle) {
    Link item = cycle.get(0);
    Report report =
        context
            .at(item.reference().place())
            .subject(subject(context, relation, item))
            .message(
                "'"
                    + name(context, relation, item)
                    + "' leads back here"
                    + (cycle.size() > 1 ? ": " + way(context, relation, cycle) : ""));
    for (int i = 1; i < Math.min(cycle.size(), MOST_NAMED); i++) {
      Link next = cycle.get(i);
      report.related(
          next.document(),
          next.reference().place(),
          "'" + name(context, relation, next) + "' is named here");
    }
    report.report();
  }

  /** The names of the entries on the way, from the one that is reported back to it. */
  private static String way(RuleContext context, Relation relation, List<Link> cycle) {
    StringBuilder way = new StringBuilder(name(context, relation, cycle.get(cycle.size() - 1)));
    for (int i = 0; i < cycle.size(); i++) {
      boolean named = cycle.size() <= MOST_NAMED || i < MOST_NAMED - 2 || i == cycle.size() - 1;
      if (named) {
        way.append(" → ").append(name(context, relation, cycle.get(i)));
      } else if (i == MOST_NAMED - 2) {
        way.append(" → … ").append(cycle.size() - MOST_NAMED + 1).append(" more …");
      }
    }
    return way.toString();
  }

  private static String name(RuleContext context, Relation relation, Link item) {
    RelationIndex relations = Corpus.of(context.corpus()).relationIndex();
    return relations
        .meant(relation, item)
        .map(entry -> relations.shownName(relation, entry))
        .orElse(item.reference().target());
  }

  private static String subject(RuleContext context, Relation relation, Link item) {
    RelationIndex relations = Corpus.of(context.corpus()).relationIndex();
    return relations
        .meant(relation, item)
        .map(entry -> relations.name(relation, entry))
        .orElse(item.reference().target());
  }
}
