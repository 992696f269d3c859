package dev.entrylint.cli;

import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code rules}: lists all rules. */
final class RulesCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "rules", "Lists all rules: name, severity unless configured, and what they find.");
    Options.addRulesJar(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    RuleRegistry registry = RuleJars.registry(RuleJars.loader(given, console));
    int width = 0;
    int level = 0;
    for (Rule rule : registry.rules()) {
      width = Math.max(width, rule.meta().id().length());
      level = Math.max(level, rule.meta().byDefault().length());
    }
    StringBuilder list = new StringBuilder();
    for (Rule rule : registry.rules()) {
      RuleMeta meta = rule.meta();
      pad(list.append(meta.id()), width - meta.id().length() + 2);
      pad(list.append(meta.byDefault()), level - meta.byDefault().length() + 2);
      list.append(meta.summary()).append('\n');
    }
    console.print(list);
    return ExitCode.CLEAN;
  }

  private static void pad(StringBuilder text, int spaces) {
    text.append(" ".repeat(spaces));
  }
}
