package dev.entrylint.cli;

import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many findings there are of each rule and severity, the gravest and the most first. */
final class RuleTable {

  /** The findings of one rule and severity. */
  private static final class Row {
    final String rule;
    final Severity severity;
    int count;

    Row(String rule, Severity severity) {
      this.rule = rule;
      this.severity = severity;
    }
  }

  private RuleTable() {}

  /** A line for each, with what the rule finds; empty without findings. */
  static String of(List<Finding> findings, RuleRegistry registry) {
    StringBuilder text = new StringBuilder();
    List<Row> rows = rows(findings);
    int width = rows.stream().mapToInt(row -> row.rule.length()).max().orElse(0);
    for (Row row : rows) {
      text.append(count(row.count));
      text.append(row.severity).append(" ".repeat(9 - row.severity.toString().length()));
      text.append(row.rule).append(" ".repeat(width - row.rule.length() + 2));
      text.append(
          registry.named(row.rule).map(Reportable::meta).map(meta -> meta.summary()).orElse(""));
      text.append('\n');
    }
    return text.toString();
  }

  /** {@code count} as the first cell of a line. */
  static String count(int count) {
    String digits = Integer.toString(count);
    return " ".repeat(Math.max(1, 7 - digits.length())) + digits + "  ";
  }

  private static List<Row> rows(List<Finding> findings) {
    Map<String, Row> byRule = new LinkedHashMap<>();
    for (Finding finding : findings) {
      String key = finding.severity() + " " + finding.rule();
      byRule.computeIfAbsent(key, each -> new Row(finding.rule(), finding.severity())).count++;
    }
    List<Row> rows = new ArrayList<>(byRule.values());
    rows.sort(
        (one, other) -> {
          int order = one.severity.compareTo(other.severity);
          order = order != 0 ? order : Integer.compare(other.count, one.count);
          return order != 0 ? order : one.rule.compareTo(other.rule);
        });
    return rows;
  }
}
