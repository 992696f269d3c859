package dev.entrylint.rules.relation;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleContext;
import java.util.List;

/**
 * The items that open, or close, every list of a relation.
 *
 * @param targets their targets in order
 */
record AgreedItems(RuleContext context, RelationList list, List<String> targets) {

  /** Whether the list has others than these from its item {@code from} on. */
  boolean areMissing(int from) {
    // A section that holds nothing is one fault, and another rule's.
    if (targets.isEmpty() || list.isEmpty()) {
      return false;
    }
    if (from < 0 || from + targets.size() > list.items().size()) {
      return true;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (!target(list.items().get(from + i)).equals(targets.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reports that they are missing.
   *
   * @param end which end of the list it is: first or last
   */
  void report(String end, Span place) {
    String named = "'" + String.join("', '", targets) + "'";
    String sentence =
        targets.size() == 1
            ? "the " + end + " item of this list should be " + named
            : "the " + end + " items of this list should be " + named;
    Report report = context.at(place).subject(String.join(", ", targets)).message(sentence);
    for (Link item : list.items()) {
      if (targets.size() == 1 && target(item).equals(targets.get(0))) {
        report.related(context.document(), item.reference().place(), "it stands here instead");
        break;
      }
    }
    report.report();
  }

  private static String target(Link item) {
    return item.reference().target();
  }
}
