package dev.entrylint.report.format;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules that results are of, each with its page, by id. */
final class SarifRules {

  private final RuleRegistry registry;
  private final Map<String, Integer> indexes = new TreeMap<>();

  private SarifRules(RuleRegistry registry) {
    this.registry = registry;
  }

  static SarifRules of(List<SarifResult> results, RuleRegistry registry) {
    SarifRules rules = new SarifRules(registry);
    results.forEach(each -> rules.indexes.put(each.rule(), 0));
    int index = 0;
    for (Map.Entry<String, Integer> each : rules.indexes.entrySet()) {
      each.setValue(index++);
    }
    return rules;
  }

  /** The place of a rule among those that are written. */
  int index(String rule) {
    return indexes.get(rule);
  }

  /** The severity of a rule unless somebody says otherwise. */
  Severity severity(String rule) {
    return registry.named(rule).map(each -> each.meta().severity()).orElse(Severity.WARNING);
  }

  void write(JsonWriter json) throws IOException {
    for (String id : indexes.keySet()) {
      Optional<Reportable> rule = registry.named(id);
      json.beginObject();
      json.name("id").value(id);
      json.name("name").value(name(id));
      if (rule.isPresent()) {
        write(rule.get(), json);
      }
      json.endObject();
    }
  }

  private void write(Reportable rule, JsonWriter json) throws IOException {
    RuleMeta meta = rule.meta();
    Optional<String> page = RuleRegistry.page(rule);
    text("shortDescription", meta.summary(), json);
    text("fullDescription", page.flatMap(SarifRules::opening).orElse(meta.summary()), json);
    Optional<String> address = registry.documentation(rule).filter(SarifRules::isAddress);
    if (address.isPresent()) {
      json.name("helpUri").value(address.get());
    }
    if (page.isPresent()) {
      json.name("help").beginObject();
      json.name("text").value(page.get());
      json.name("markdown").value(page.get());
      json.endObject();
    }
    json.name("defaultConfiguration").beginObject();
    json.name("enabled").value(meta.on());
    json.name("level").value(level(meta.severity())).endObject();
    json.name("properties").beginObject();
    json.name("tags").beginArray().value(meta.family()).endArray();
    json.name("family").value(meta.family());
    json.endObject();
  }

  private static void text(String name, String text, JsonWriter json) throws IOException {
    json.name(name).beginObject().name("text").value(text).endObject();
  }

  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.toString();
  }

  /** The id in the way of SARIF: {@code BrokenAnchor}. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String word : id.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
    }
    return name.toString();
  }

  /** The first paragraph of a page, on one line. */
  private static Optional<String> opening(String page) {
    List<String> lines = new ArrayList<>();
    for (String line : page.lines().toList()) {
      if (line.isBlank() && !lines.isEmpty()) {
        break;
      }
      if (!line.isBlank() && !line.startsWith("#")) {
        lines.add(line.strip());
      }
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", lines));
  }

  private static boolean isAddress(String text) {
    return (text.startsWith("https://") || text.startsWith("http://"))
        && text.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0);
  }
}
