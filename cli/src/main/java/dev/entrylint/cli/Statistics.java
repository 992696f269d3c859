package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import dev.entrylint.engine.Result;
import dev.entrylint.model.Document;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures of a check instead of its findings. */
final class Statistics {

  /** How many folders are named; the rest is one line. */
  private static final int FOLDERS = 12;

  private Statistics() {}

  /** The findings by rule and by folder, and what was looked at. */
  static String of(Result result, RuleRegistry registry) {
    StringBuilder text = new StringBuilder();
    if (!result.findings().isEmpty()) {
      text.append("by rule\n").append(RuleTable.of(result.findings(), registry));
      text.append("\nby folder\n").append(folders(result.findings())).append('\n');
    }
    long headings = 0;
    long anchors = 0;
    for (Result.Part part : result.parts()) {
      for (Document document : part.corpus().documents()) {
        headings += document.headings().size();
        anchors += part.corpus().anchors().of(document).size();
      }
    }
    Tally tally = Tally.of(result);
    List<String> read = new ArrayList<>();
    read.add(Tally.counted(tally.files(), "file"));
    if (tally.entries() > 0) {
      read.add(tally.entries() == 1 ? "1 entry" : Tally.number(tally.entries()) + " entries");
    }
    read.add(Tally.counted(headings, "heading"));
    read.add(Tally.counted(anchors, "anchor"));
    read.add(Tally.counted(tally.links().all(), "link"));
    text.append("read: ").append(String.join(", ", read)).append('\n');
    tally.unchecked(true).ifPresent(line -> text.append(line).append('\n'));
    return text.append(tally.sentence()).append('\n').toString();
  }

  /** The folders with the most findings, as far up as tells them apart from the root. */
  private static String folders(List<Finding> findings) {
    Map<String, Integer> counts = new HashMap<>();
    for (Finding each : findings) {
      int slash = each.path().lastIndexOf('/');
      counts.merge(slash < 0 ? "./" : each.path().substring(0, slash + 1), 1, Integer::sum);
    }
    List<Map.Entry<String, Integer>> rows = new ArrayList<>(counts.entrySet());
    rows.sort(
        (one, other) -> {
          int order = Integer.compare(other.getValue(), one.getValue());
          return order != 0 ? order : one.getKey().compareTo(other.getKey());
        });
    StringBuilder text = new StringBuilder();
    int rest = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (i < FOLDERS || rows.size() == FOLDERS + 1) {
        text.append(RuleTable.count(rows.get(i).getValue()));
        text.append(Printable.line(rows.get(i).getKey())).append('\n');
      } else {
        rest += rows.get(i).getValue();
      }
    }
    if (rest > 0) {
      text.append(RuleTable.count(rest)).append("in ").append(rows.size() - FOLDERS);
      text.append(" other folders\n");
    }
    return text.toString();
  }
}
