package dev.entrylint.report;

import dev.entrylint.base.Order;
import dev.entrylint.report.FindingGroups.Group;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The sections of a report, each with the findings that share a rule or a subject; the greatest
 * section comes last, where the eye is when a run ends.
 */
final class ReportSections {

  /** The name of the section of groups whose findings have a subject each. */
  private static final String SEVERAL = "several";

  /**
   * One section.
   *
   * @param name what its findings share
   */
  record Section(String name, List<Group> groups, List<Finding> single) {

    private Section(String name) {
      this(name, new ArrayList<>(), new ArrayList<>());
    }

    /** How many findings it holds, those of groups counted one by one. */
    int size() {
      int size = single.size();
      for (Group each : groups) {
        size += each.findings().size();
      }
      return size;
    }
  }

  private ReportSections() {}

  static List<Section> byRule(FindingGroups findings) {
    Map<String, Section> sections = new TreeMap<>();
    findings.groups().forEach(each -> in(sections, each.rule()).groups().add(each));
    findings.single().forEach(each -> in(sections, each.rule()).single().add(each));
    return greatestLast(sections);
  }

  static List<Section> bySubject(FindingGroups findings) {
    Map<String, Section> sections = new TreeMap<>();
    findings
        .groups()
        .forEach(
            each ->
                in(sections, each.subject().isEmpty() ? SEVERAL : each.subject())
                    .groups()
                    .add(each));
    findings.single().forEach(each -> in(sections, each.subject()).single().add(each));
    return greatestLast(sections);
  }

  private static Section in(Map<String, Section> sections, String name) {
    return sections.computeIfAbsent(name, Section::new);
  }

  private static List<Section> greatestLast(Map<String, Section> sections) {
    List<Section> sorted = new ArrayList<>(sections.values());
    sorted.sort(Order.byNumber(Section::size));
    return sorted;
  }
}
