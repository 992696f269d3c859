package dev.entrylint.report.format;

import dev.entrylint.base.Order;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleMeta.Counted;
import dev.entrylint.rule.RuleRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in one sentence: <q>14 broken links in 9 files, 3 one-way pairs, 1 missing
 * section</q>. What findings are called their rules say; those of rules that do not are counted
 * together at the end.
 */
final class Headline {

  /** How many sorts of findings are named. */
  private static final int MOST = 4;

  /** Findings that are called alike. */
  private record Sort(Counted words, List<Finding> findings) {}

  private Headline() {}

  /** The sentence about {@code findings}, of which there is at least one; without a full stop. */
  static String of(List<Finding> findings, RuleRegistry rules) {
    Map<Counted, Sort> sorts = new LinkedHashMap<>();
    int others = 0;
    for (Finding finding : findings) {
      Counted words =
          rules.named(finding.rule()).flatMap(rule -> rule.meta().counted()).orElse(null);
      if (words == null) {
        others++;
      } else {
        sorts.computeIfAbsent(words, key -> new Sort(key, new ArrayList<>())).findings.add(finding);
      }
    }
    List<Sort> sorted = new ArrayList<>(sorts.values());
    sorted.sort(Order.byNumber(each -> -each.findings.size()));
    List<String> parts = new ArrayList<>();
    for (Sort each : sorted) {
      if (parts.size() < MOST) {
        parts.add(counted(each) + (parts.isEmpty() ? in(each.findings) : ""));
      } else {
        others += each.findings.size();
      }
    }
    if (others > 0) {
      String word = parts.isEmpty() ? "finding" : "other finding";
      parts.add(Tally.counted(others, word) + (parts.isEmpty() ? in(findings) : ""));
    }
    return String.join(", ", parts);
  }

  private static String counted(Sort sort) {
    int count = sort.findings.size();
    return Tally.number(count) + " " + (count == 1 ? sort.words.one() : sort.words.several());
  }

  private static String in(List<Finding> findings) {
    Set<String> files = new HashSet<>();
    findings.forEach(each -> files.add(each.path()));
    return " in " + Tally.counted(files.size(), "file");
  }
}
