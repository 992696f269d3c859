package dev.entrylint.cli;

import dev.entrylint.cli.page.TerminalPage;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain}: prints the page of a rule. */
final class ExplainCommand implements Command {

  private static final String RAW = "--raw";
  private static final String COLOR = "--color";

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
    spec.addOption(
        Options.flag(RAW, "Print the Markdown of the page on a terminal, too, as in a pipe."));
    spec.addOption(
        Options.choice(
            COLOR,
            "WHEN",
            "auto (default; on a terminal unless NO_COLOR is set), always (also in a pipe) or never.",
            "auto",
            "always",
            "never"));
    Options.addRulesJar(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    String id = given.matchedPositionalValue(0, "");
    RuleRegistry registry = RuleJars.registry(RuleJars.loader(given, console));
    Reportable rule = named(id, registry);
    String text = registry.linkedPage(rule).orElseGet(() -> summary(rule.meta()));
    text = text.endsWith("\n") ? text : text + "\n";
    Optional<String> address = registry.documentation(rule);
    if (address.isPresent()) {
      text += "\nOn the web: " + address.get() + "\n";
    }
    print(text, given, console);
    return ExitCode.CLEAN;
  }

  /** Prints {@code page} as people read it, or to a program as it is written. */
  private static void print(String page, ParseResult given, Console console)
      throws IOException, Refusal {
    boolean raw = given.matchedOptionValue(RAW, false);
    String when = given.matchedOptionValue(COLOR, "auto");
    if (raw && when.equals("always")) {
      throw new Refusal(RAW + " prints Markdown, which has no colours; leave " + COLOR + " out");
    }
    boolean coloured = when.equals("always") || when.equals("auto") && console.wantsColour();
    if (raw || !coloured && !console.has("ENTRYLINT_TERMINAL")) {
      console.print(page);
      return;
    }
    String shown = TerminalPage.of(page, console.width(), coloured);
    console.write(() -> console.out().append(shown));
  }

  /** What is called {@code name}, which is an id or an alias. */
  static Reportable named(String name, RuleRegistry registry) throws Refusal {
    Optional<Reportable> named = registry.named(name);
    if (named.isEmpty()) {
      throw new Refusal(DidYouMean.sentence("unknown rule", name, registry.names()));
    }
    return named.get();
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
