package dev.entrylint.report;

import dev.entrylint.base.Order;
import dev.entrylint.base.Shortened;
import dev.entrylint.engine.Result;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings, those of one summary as a group if there are many, because one fault is behind them: a
 * missing target that is linked everywhere would drown all else.
 *
 * @param single the findings that are reported one by one, in the order of the result
 * @param groups the others, the greatest group last, where the eye is when a run ends
 */
record FindingGroups(List<Finding> single, List<Group> groups) {

  /** From how many findings of one summary on they are a group. */
  private static final int LEAST = 5;

  private static final String SUBJECT = "{subject}";

  /** How many places of a group are named; fewer than there are. */
  private static final int PLACES = 3;

  /**
   * Findings that are reported as one sentence.
   *
   * @param subject of all of them; empty if each has its own, since the sentence names none
   * @param sentence the summary with its fields filled in
   * @param findings at least {@link #LEAST}, of one rule and severity
   */
  record Group(
      String rule, String subject, Severity severity, String sentence, List<Finding> findings) {

    /** Where in an earlier state that is which all of them name as gone; empty if there is none. */
    Optional<Related> vanished() {
      Optional<Related> first = vanished(findings.get(0));
      for (Finding finding : findings) {
        if (!vanished(finding).equals(first)) {
          return Optional.empty();
        }
      }
      return first;
    }

    private static Optional<Related> vanished(Finding finding) {
      for (Related each : finding.related()) {
        if (each.ref().isPresent()) {
          return Optional.of(each);
        }
      }
      return Optional.empty();
    }

    /**
     * The first places, and how many more there are; all of them where a change broke them, for
     * whoever made it is to mend them.
     */
    List<String> places() {
      boolean all = vanished(findings.get(0)).isPresent();
      List<String> places = new ArrayList<>();
      String last = "";
      for (Finding finding : all ? findings : findings.subList(0, PLACES)) {
        String place = FindingLine.place(finding.path(), finding.start());
        if (!all || !place.equals(last)) { // those of a place stand together
          places.add(place);
        }
        last = place;
      }
      if (all) {
        return places;
      }
      places.add("… and " + Tally.number(findings.size() - PLACES) + " more");
      return places;
    }
  }

  private record Key(String rule, String subject, Severity severity, String sentence) {

    // By hand: what Java makes for a record is linked at run time, which takes milliseconds.
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && rule.equals(key.rule)
          && subject.equals(key.subject)
          && severity == key.severity
          && sentence.equals(key.sentence);
    }

    @Override
    public int hashCode() {
      return 31 * rule.hashCode() + subject.hashCode();
    }
  }

  static FindingGroups of(Result result) {
    List<Finding> findings = result.findings();
    Map<Key, List<Finding>> together = new LinkedHashMap<>();
    List<List<Finding>> alike = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      List<Finding> group = List.of();
      if (finding.summary().isPresent()) {
        group = together.computeIfAbsent(key(finding), key -> new ArrayList<>());
        group.add(finding);
      }
      alike.add(group);
    }
    List<Finding> single = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      if (alike.get(i).size() < LEAST) {
        single.add(findings.get(i));
      }
    }
    together.values().removeIf(group -> group.size() < LEAST);
    List<Group> groups = new ArrayList<>();
    together.forEach(
        (key, group) ->
            groups.add(
                new Group(
                    key.rule(),
                    key.subject(),
                    key.severity(),
                    filled(key.sentence(), key.subject(), group),
                    List.copyOf(group))));
    groups.sort(Order.byNumber(each -> each.findings().size()));
    return new FindingGroups(single, groups);
  }

  private static Key key(Finding finding) {
    String sentence = finding.summary().orElseThrow();
    String subject = sentence.contains(SUBJECT) ? finding.subject() : "";
    return new Key(finding.rule(), subject, finding.severity(), sentence);
  }

  private static String filled(String sentence, String subject, List<Finding> findings) {
    int files = 0;
    String path = null;
    for (Finding finding : findings) {
      files += finding.path().equals(path) ? 0 : 1; // those of a file stand together
      path = finding.path();
    }
    String numbered = files == 1 ? sentence.replace("{files} files", "1 file") : sentence;
    // The subject goes in last: it is text of the corpus and may look like a field.
    return numbered
        .replace("{files}", Tally.number(files))
        .replace("{count}", Tally.number(findings.size()))
        .replace(SUBJECT, new Shortened().name(subject));
  }
}
