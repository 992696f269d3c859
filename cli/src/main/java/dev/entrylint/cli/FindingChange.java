package dev.entrylint.cli;

import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What two answers of a watch differ in. A finding that only stands in another line is the same.
 *
 * @param added what the later one has, in its order
 * @param gone what only the earlier one had, in its order
 */
record FindingChange(List<Finding> added, List<Finding> gone) {

  static FindingChange between(List<Finding> before, List<Finding> now) {
    return new FindingChange(without(now, before), without(before, now));
  }

  boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty();
  }

  private static List<Finding> without(List<Finding> all, List<Finding> others) {
    Map<List<Object>, Integer> left = new HashMap<>();
    for (Finding each : others) {
      left.merge(key(each), 1, Integer::sum);
    }
    List<Finding> rest = new ArrayList<>();
    for (Finding each : all) {
      int known = left.merge(key(each), -1, Integer::sum);
      if (known < 0) {
        rest.add(each);
      }
    }
    return rest;
  }

  private static List<Object> key(Finding finding) {
    return List.of(
        finding.path(), finding.rule(), finding.severity(), finding.subject(), finding.message());
  }
}
