package dev.entrylint.cli;

import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: prints the page of a rule. */
final class ExplainCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.command("explain", "Prints the page of a rule.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel("RULE")
            .type(String.class)
            .required(true)
            .description("The name of the rule; 'entrylint rules' lists them.")
            .build());
    Options.addRulesJar(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    String id = given.matchedPositionalValue(0, "");
    RuleRegistry registry = RuleJars.registry(RuleJars.loader(given, console));
    Rule rule =
        registry
            .rule(id)
            .orElseThrow(() -> new Refusal(DidYouMean.sentence("unknown rule", id, ids(registry))));
    String page = RuleRegistry.page(rule).orElseGet(() -> summary(rule.meta()));
    console.print(page.endsWith("\n") ? page : page + "\n");
    return ExitCode.CLEAN;
  }

  static List<String> ids(RuleRegistry registry) {
    return registry.rules().stream().map(rule -> rule.meta().id()).toList();
  }

  /** What there is to say about a rule that has no page. */
  private static String summary(RuleMeta meta) {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(meta.id()).append("\n\n").append(meta.summary()).append(".\n");
    for (Option<?> option : meta.options()) {
      text.append("\n* ").append(option.name()).append(" (").append(option.type()).append("): ");
      text.append(option.description()).append('.');
    }
    return text.append('\n').toString();
  }
}
