package dev.entrylint.cli;

import dev.entrylint.infer.draft.Proposal;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What {@code check} would report under a configuration, rule by rule. */
final class InitSummary {

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

  private InitSummary() {}

  static String of(Proposal proposal, RuleRegistry registry) {
    StringBuilder text = new StringBuilder();
    String documents = counted(proposal.documents(), "document", "documents");
    String entries =
        proposal.entries() == 0
            ? ", whose entries have nothing in common that could be asked of them"
            : " with " + counted(proposal.entries(), "entry", "entries");
    text.append(documents).append(entries).append('\n');
    List<Row> rows = rows(proposal.findings());
    text.append("'entrylint check' reports under it");
    text.append(rows.isEmpty() ? " nothing\n" : ":\n");
    int width = rows.stream().mapToInt(row -> row.rule.length()).max().orElse(0);
    for (Row row : rows) {
      String count = Integer.toString(row.count);
      text.append(" ".repeat(Math.max(1, 7 - count.length()))).append(count).append("  ");
      text.append(row.severity).append(" ".repeat(9 - row.severity.toString().length()));
      text.append(row.rule).append(" ".repeat(width - row.rule.length() + 2));
      text.append(
          registry.named(row.rule).map(Reportable::meta).map(meta -> meta.summary()).orElse(""));
      text.append('\n');
    }
    proposal.preset().ifPresent(preset -> text.append(fits(preset)));
    return text.toString();
  }

  private static String fits(String preset) {
    return "the preset '%s' fits: 'entrylint init %s' extends it instead (--force overwrites)\n"
        .formatted(preset, preset);
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

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
