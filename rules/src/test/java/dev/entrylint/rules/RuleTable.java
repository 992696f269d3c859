package dev.entrylint.rules;

import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The table of rules in docs/rules.md, in the order of the services file, whose comments behind an
 * empty line name the families.
 */
final class RuleTable {

  static final String BEGIN = "<!-- rules:begin -->";
  static final String END = "<!-- rules:end -->";

  private static final String SOURCES = "../rules/src/main/java/";

  private RuleTable() {}

  static String of(List<String> services, List<Rule> rules) {
    Map<String, RuleMeta> metas =
        rules.stream().collect(Collectors.toMap(rule -> rule.getClass().getName(), Rule::meta));
    StringBuilder table = new StringBuilder("| rule | default | what it finds |\n|---|---|---|\n");
    for (int i = 1; i < services.size(); i++) {
      String line = services.get(i);
      if (line.startsWith("# ") && services.get(i - 1).isEmpty()) {
        table.append("| **%s** | | |\n".formatted(line.substring(2)));
      } else if (metas.containsKey(line)) {
        table.append(row(metas.get(line), line));
      }
    }
    return table.toString();
  }

  private static String row(RuleMeta meta, String type) {
    return "| [`%s`](%s%s.md) | %s | %s |\n"
        .formatted(meta.id(), SOURCES, type.replace('.', '/'), meta.byDefault(), meta.summary());
  }

  /** {@code page} with {@code table} between its two marks. */
  static String within(String page, String table) {
    int begin = page.indexOf(BEGIN);
    int end = page.indexOf(END);
    if (begin < 0 || end < begin) {
      throw new AssertionError(
          "add the lines '%s' and '%s' to docs/rules.md".formatted(BEGIN, END));
    }
    return page.substring(0, begin + BEGIN.length()) + "\n\n" + table + "\n" + page.substring(end);
  }
}
