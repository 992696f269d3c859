package dev.entrylint.report;

import dev.entrylint.report.FindingGroups.Gathered;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings brought together under what they share; the greatest group comes last, where the eye is
 * when a run ends.
 */
final class ReportSections {

  /** What those share that are told as one although each has a subject of its own. */
  private static final String SEVERAL = "several";

  /**
   * One group.
   *
   * @param name what its findings share
   */
  record Group(String name, List<Gathered> gathered, List<Finding> single) {

    private Group(String name) {
      this(name, new ArrayList<>(), new ArrayList<>());
    }

    /** How many findings it holds, the gathered ones counted one by one. */
    int size() {
      int size = single.size();
      for (Gathered each : gathered) {
        size += each.findings().size();
      }
      return size;
    }
  }

  private ReportSections() {}

  static List<Group> byRule(FindingGroups findings) {
    Map<String, Group> groups = new TreeMap<>();
    findings.gathered().forEach(each -> in(groups, each.rule()).gathered().add(each));
    findings.single().forEach(each -> in(groups, each.rule()).single().add(each));
    return greatestLast(groups);
  }

  static List<Group> bySubject(FindingGroups findings) {
    Map<String, Group> groups = new TreeMap<>();
    findings
        .gathered()
        .forEach(
            each ->
                in(groups, each.subject().isEmpty() ? SEVERAL : each.subject())
                    .gathered()
                    .add(each));
    findings.single().forEach(each -> in(groups, each.subject()).single().add(each));
    return greatestLast(groups);
  }

  private static Group in(Map<String, Group> groups, String name) {
    return groups.computeIfAbsent(name, Group::new);
  }

  private static List<Group> greatestLast(Map<String, Group> groups) {
    List<Group> sorted = new ArrayList<>(groups.values());
    sorted.sort(Comparator.comparingInt(Group::size));
    return sorted;
  }
}
