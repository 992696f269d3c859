package dev.entrylint.engine.suppress;

import dev.entrylint.engine.Result;
import dev.entrylint.model.LineTable;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is found when suppressions were put in, held against what was found before.
 *
 * @param gone what is not found any more
 * @param stays what is
 * @param come what was not found before, as it is then
 */
record FindingProof(List<Finding> gone, List<Finding> stays, List<Come> come) {

  /**
   * A finding that was not there.
   *
   * @param line the one of the text before in which it would be
   */
  record Come(Finding finding, int line) {}

  private record Place(String rule, String path, String subject, int line) {}

  /**
   * Compares both.
   *
   * @param plans what is done to documents, by their paths
   */
  static FindingProof of(Result before, Result after, Map<String, DocumentPlan> plans) {
    Map<Place, List<Finding>> found = new HashMap<>();
    for (Finding each : after.findings()) {
      found.computeIfAbsent(place(each, each.start().line()), at -> new ArrayList<>(1)).add(each);
    }
    Map<String, Moved> moved = Moved.of(plans);
    List<Finding> gone = new ArrayList<>();
    List<Finding> stays = new ArrayList<>();
    for (Finding each : before.findings()) {
      (isIn(each, found, moved) ? stays : gone).add(each);
    }
    List<Come> come = new ArrayList<>();
    for (Finding each : after.findings()) {
      List<Finding> left = found.get(place(each, each.start().line()));
      if (left.remove(each)) {
        Moved document = moved.get(each.path());
        int line = each.start().line();
        come.add(new Come(each, document == null ? line : document.back(line)));
      }
    }
    return new FindingProof(List.copyOf(gone), List.copyOf(stays), List.copyOf(come));
  }

  private static Place place(Finding finding, int line) {
    return new Place(finding.rule(), finding.path(), finding.subject(), line);
  }

  /** Where the lines of a document that is changed are then. */
  private record Moved(DocumentPlan plan, Shift shift, LineTable then) {

    static Map<String, Moved> of(Map<String, DocumentPlan> plans) {
      Map<String, Moved> all = new HashMap<>();
      plans.forEach(
          (path, plan) ->
              all.put(path, new Moved(plan, new Shift(plan.edits()), LineTable.of(plan.after()))));
      return all;
    }

    private int behind(int line) {
      return shift.line(line, plan.table(), then);
    }

    /** Where what begins in {@code line} is if it stays before what is put in there. */
    private int before(int line) {
      return then.line(shift.before(plan.table().start(line)));
    }

    /** The line before of what is in {@code line} then, or the one above which it came. */
    private int back(int line) {
      int from = 1;
      int to = plan.table().count();
      while (from < to) {
        int middle = (from + to) / 2;
        if (behind(middle) < line) {
          from = middle + 1;
        } else {
          to = middle;
        }
      }
      return from;
    }
  }

  private static boolean isIn(
      Finding finding, Map<Place, List<Finding>> found, Map<String, Moved> moved) {
    int line = finding.start().line();
    Moved document = moved.get(finding.path());
    // What is of the file as a whole stays before what is put in at its beginning.
    return document == null
        ? take(place(finding, line), found)
        : take(place(finding, document.behind(line)), found)
            || take(place(finding, document.before(line)), found);
  }

  private static boolean take(Place place, Map<Place, List<Finding>> found) {
    List<Finding> there = found.get(place);
    if (there == null || there.isEmpty()) {
      return false;
    }
    there.remove(0);
    return true;
  }
}
