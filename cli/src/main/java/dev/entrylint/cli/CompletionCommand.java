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

  @Override
  public CommandSpec spec() {
    List<String> shells = List.of("bash", "zsh", FISH);
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
            .description("bash (default), zsh or fish; that of bash is the same as that of zsh.")
            .build());
    spec.usageMessage()
        .footer(
            "%nUse it so: source <(entrylint completion)",
            "In fish:   entrylint completion fish | source");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    CommandLine program = given.commandSpec().parent().commandLine();
    complete(program);
    boolean fish = given.matchedPositionalValue(0, "").equals(FISH);
    console.print(
        fish ? FishCompletion.of(Program.NAME, program) : AutoComplete.bash(Program.NAME, program));
    return ExitCode.CLEAN;
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
