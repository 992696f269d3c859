package dev.entrylint.cli;

import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: lists all rules. */
final class RulesCommand implements Command {

  private static final int VERSION = 1;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "rules",
            "Lists all rules: name, severity unless configured, family, whether they have a fix, and"
                + " what they find.");
    Options.addRulesJar(spec);
    spec.addOption(Options.choice("--format", "FORMAT", "text (default) or json.", "text", "json"));
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    RuleRegistry registry = RuleJars.registry(RuleJars.loader(given, console));
    if (given.matchedOptionValue("--format", "text").equals("json")) {
      console.print(SchemaFile.json(tree(registry)));
    } else {
      console.print(list(registry.all().stream().map(Reportable::meta).toList()));
    }
    return ExitCode.CLEAN;
  }

  private static String list(List<RuleMeta> rules) {
    List<Function<RuleMeta, String>> columns =
        List.of(RuleMeta::id, RuleMeta::byDefault, RuleMeta::family, RulesCommand::fix);
    List<Integer> widths = new ArrayList<>();
    for (Function<RuleMeta, String> column : columns) {
      widths.add(rules.stream().mapToInt(rule -> column.apply(rule).length()).max().orElse(0));
    }
    StringBuilder list = new StringBuilder();
    for (RuleMeta rule : rules) {
      for (int i = 0; i < columns.size(); i++) {
        String cell = columns.get(i).apply(rule);
        list.append(cell).append(" ".repeat(widths.get(i) - cell.length() + 2));
      }
      list.append(rule.summary()).append(alsoCalled(rule)).append('\n');
    }
    return list.toString();
  }

  private static String fix(RuleMeta rule) {
    Optional<Fix.Safety> fix = rule.fix();
    return fix.isEmpty() ? "" : fix.get() + " fix";
  }

  private static String alsoCalled(RuleMeta rule) {
    return rule.aliases().isEmpty() ? "" : " (also " + String.join(", ", rule.aliases()) + ")";
  }

  private static Map<String, Object> tree(RuleRegistry registry) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("version", VERSION);
    tree.put("rules", registry.all().stream().map(rule -> tree(rule, registry)).toList());
    return tree;
  }

  private static Map<String, Object> tree(Reportable reportable, RuleRegistry registry) {
    RuleMeta rule = reportable.meta();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("id", rule.id());
    tree.put("family", rule.family());
    tree.put("summary", rule.summary());
    tree.put("severity", rule.severity().toString());
    tree.put("on", rule.on());
    rule.fix().ifPresent(safety -> tree.put("fix", safety.toString()));
    tree.put("reach", rule.reach().name().toLowerCase(Locale.ROOT));
    tree.put("aliases", rule.aliases());
    tree.put("options", rule.options().stream().map(RulesCommand::tree).toList());
    registry.documentation(reportable).ifPresent(address -> tree.put("documentation", address));
    return tree;
  }

  private static Map<String, Object> tree(Option<?> option) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", option.name());
    tree.put("type", option.type().toString());
    tree.put("default", option.defaultValue());
    tree.put("description", option.description());
    return tree;
  }
}
