package dev.entrylint.cli;

import dev.entrylint.config.read.Presets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: prints a script that lets a shell complete command lines. */
final class CompletionCommand implements Command {

  private static final String FISH = "fish";
  private static final String ZSH = "zsh";

  /**
   * By the first line zsh finds the script as a file {@code _entrylint}. It reads such files
   * without the alias by which the script does without a {@code compopt}.
   */
  private static final String ZSH_HEAD =
      "#compdef " + Program.NAME + "\n\nfunction compopt { :; }\n\n";

  /** Completes at once where zsh reads such a file because somebody completes. */
  private static final String ZSH_TAIL =
      "\nif [ \"${funcstack[1]}\" = \"_"
          + Program.NAME
          + "\" ]; then\n  _bash_complete -o default -F _complete_"
          + Program.NAME
          + "\nfi\n";

  @Override
  public CommandSpec spec() {
    List<String> shells = List.of("bash", ZSH, FISH);
    CommandSpec spec =
        Options.command(
            "completion",
            "Prints a script that lets a shell complete commands, options, and the names of rules,"
                + " presets and formats.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("SHELL")
            .type(String.class)
            .completionCandidates(shells)
            .converters(value -> Options.oneOf(shells, value))
            .description("bash (default), zsh or fish.")
            .build());
    spec.usageMessage()
        .footer(
            "%nUse it so: source <(entrylint completion)",
            "In zsh:    source <(entrylint completion zsh)",
            "In fish:   entrylint completion fish | source");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    CommandLine program = given.commandSpec().parent().commandLine();
    complete(program);
    console.print(script(given.matchedPositionalValue(0, ""), program));
    return ExitCode.CLEAN;
  }

  private static String script(String shell, CommandLine program) {
    if (shell.equals(FISH)) {
      return FishCompletion.of(Program.NAME, program);
    }
    String bash = AutoComplete.bash(Program.NAME, program);
    return shell.equals(ZSH) ? ZSH_HEAD + bash + ZSH_TAIL : bash;
  }

  /** Lets arguments that name rules and presets know these, for which no other run needs them. */
  private static void complete(CommandLine program) throws Refusal {
    ClassLoader loader = CompletionCommand.class.getClassLoader();
    Map<String, List<String>> words = new LinkedHashMap<>();
    words.put("RULE", List.copyOf(RuleJars.registry(loader).names()));
    words.put("ID[,ID]", words.get("RULE"));
    words.put("PRESET", List.copyOf(new Presets(loader).names()));
    for (CommandLine each : program.getSubcommands().values()) {
      CommandSpec spec = each.getCommandSpec();
      for (ArgSpec arg : new ArrayList<>(spec.args())) {
        List<String> known = words.get(arg.paramLabel());
        if (known != null) {
          spec.remove(arg);
          spec.add(
              arg instanceof OptionSpec option
                  ? option.toBuilder().completionCandidates(known).build()
                  : ((PositionalParamSpec) arg).toBuilder().completionCandidates(known).build());
        }
      }
    }
  }
}
