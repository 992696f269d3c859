package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.ListComparison;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.Tally;
import java.util.Map;
import java.util.TreeMap;

/** How many findings of which rules a list of known ones has, as a table for people. */
final class BaselineTable {

  private BaselineTable() {}

  /** {@code baseline} beside what is found now. */
  static String of(BaselineFile file, Baseline baseline, ListComparison comparison) {
    Map<String, Long> counts = byRule(baseline);
    Map<String, Long> gone = byRule(new Baseline(comparison.gone()));
    StringBuilder table = new StringBuilder(Printable.name(file.shown())).append(": ");
    table.append(counts.isEmpty() ? "empty" : BaselineUpdate.counted(baseline)).append('\n');
    int names = width(counts.keySet());
    int numbers = width(counts.values().stream().map(Tally::number).toList());
    counts.forEach(
        (rule, count) -> {
          String number = Tally.number(count);
          table.append("  ").append(Printable.line(rule)).append(" ".repeat(names - rule.length()));
          table.append("  ").append(" ".repeat(numbers - number.length())).append(number);
          if (gone.containsKey(rule)) {
            table.append("  ").append(Tally.number(gone.get(rule))).append(" gone");
          }
          table.append('\n');
        });
    int added = comparison.added().findings().size();
    return table
        .append(added == 0 ? "nothing that is found is new" : Tally.counted(added, "finding"))
        .append(added == 0 ? "\n" : added == 1 ? " is new\n" : " are new\n")
        .toString();
  }

  private static Map<String, Long> byRule(Baseline baseline) {
    Map<String, Long> counts = new TreeMap<>();
    for (KnownFinding each : baseline.findings()) {
      counts.merge(each.rule(), (long) each.count(), Long::sum);
    }
    return counts;
  }

  private static int width(Iterable<String> words) {
    int width = 0;
    for (String each : words) {
      width = Math.max(width, each.length());
    }
    return width;
  }
}
