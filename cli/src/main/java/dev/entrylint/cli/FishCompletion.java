package dev.entrylint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A script by which fish completes command lines. */
final class FishCompletion {

  /** What stands for paths in the help. */
  private static final Set<String> PATHS =
      Set.of("PATH", "FILE", "DIR", "JAR", "OLD", "NEW", "FOLDER");

  private final String program;
  private final StringBuilder script = new StringBuilder();

  private FishCompletion(String program) {
    this.program = program;
  }

  /** The script for {@code line} with all its commands. */
  static String of(String program, CommandLine line) {
    FishCompletion fish = new FishCompletion(program);
    fish.script.append("# Lets fish complete ").append(program).append(".\n");
    fish.add("-f");
    for (OptionSpec option : line.getCommandSpec().options()) {
      fish.option(option, "__fish_use_subcommand");
    }
    for (CommandLine command : line.getSubcommands().values()) {
      fish.command(command.getCommandSpec(), line.getSubcommands().keySet());
    }
    return fish.script.toString();
  }

  private void command(CommandSpec spec, Set<String> commands) {
    add(
        "-n __fish_use_subcommand -a "
            + spec.name()
            + " -d "
            + quoted(sentence(spec.usageMessage().description())));
    String condition = "__fish_seen_subcommand_from " + spec.name();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        option(option, condition);
      }
    }
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      String words =
          argument.paramLabel().equals("COMMAND")
              ? "-a " + quoted(String.join(" ", commands))
              : values(argument);
      if (!words.isEmpty()) {
        add("-n " + quoted(condition) + " " + words);
      }
    }
  }

  private void option(OptionSpec option, String condition) {
    StringBuilder words = new StringBuilder("-n ").append(quoted(condition));
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    if (option.arity().min() > 0) {
      String values = values(option);
      words.append(" -r ").append(values.isEmpty() ? "-f" : values);
    }
    add(words + " -d " + quoted(sentence(option.description())));
  }

  /** How an argument is completed: by words that it takes, or by files. */
  private static String values(ArgSpec argument) {
    if (argument.completionCandidates() != null) {
      List<String> words = new ArrayList<>();
      argument.completionCandidates().forEach(words::add);
      return "-f -a " + quoted(String.join(" ", words));
    }
    return PATHS.contains(argument.paramLabel()) ? "-F" : "";
  }

  /** The first sentence of a description, which is all that there is room for. */
  private static String sentence(String[] description) {
    String text = String.join(" ", description).replace("%n", " ").replace("%%", "%");
    int end = text.indexOf(". ");
    String first = end < 0 ? text : text.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private void add(String words) {
    script.append("complete -c ").append(program).append(' ').append(words).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
