package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** All commands under one name: finds the one that is meant and runs it. */
final class Program {

  static final String NAME = "entrylint";

  private static final String VERSION = "--version";
  private static final String VERBOSE = "--verbose";

  private Program() {}

  static int run(String[] args, Console console) throws IOException, ConfigException, Refusal {
    Map<String, Command> commands = commands();
    CommandLine line = line(meant(args, commands));
    ParseResult given = line.parseArgs(ChangeOptions.attached(args));
    ParseResult command = given.hasSubcommand() ? given.subcommand() : given;
    if (command.isUsageHelpRequested()) {
      console.print(usage(command.commandSpec().commandLine()));
      return ExitCode.CLEAN;
    }
    boolean verbose = given.matchedOptionValue(VERBOSE, false);
    if (given.matchedOptionValue(VERSION, false)) {
      console.print(verbose ? Surroundings.of(console) : NAME + " " + Version.read() + "\n");
      return ExitCode.CLEAN;
    }
    if (verbose) {
      throw new Refusal(
          VERBOSE + " belongs to " + VERSION + ", or behind the name of a command that has it");
    }
    Options.requireValues(given);
    Command called = commands.get(command.commandSpec().name());
    if (called == null || !called.takesEmpty()) {
      Options.requireValues(command);
    }
    if (command == given) {
      throw new Refusal("no command given; 'entrylint check' checks, 'entrylint --help' helps");
    }
    return commands.get(command.commandSpec().name()).run(command, console);
  }

  private static Map<String, Command> commands() {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put("check", new CheckCommand());
    commands.put("fix", new FixCommand());
    commands.put("suppress", new SuppressCommand());
    commands.put("baseline", new BaselineCommand());
    commands.put("rules", new RulesCommand());
    commands.put("explain", new ExplainCommand());
    commands.put("inspect", new InspectCommand());
    commands.put("init", new InitCommand());
    commands.put("config", new ConfigCommand());
    commands.put("hook", new HookCommand());
    commands.put("merge-lists", new MergeListsCommand());
    commands.put("mv", new MoveCommand());
    commands.put("lsp", new LspCommand());
    commands.put("schema", new SchemaCommand());
    commands.put("completion", new CompletionCommand());
    commands.put("help", new HelpCommand());
    return commands;
  }

  /** The command that is called; all of them where any may have to be named. */
  private static Map<String, Command> meant(String[] args, Map<String, Command> commands) {
    Command first = args.length > 0 ? commands.get(args[0]) : null;
    return first == null || first instanceof HelpCommand || first instanceof CompletionCommand
        ? commands
        : Map.of(args[0], first);
  }

  /** The program with all of its commands. */
  static CommandLine line() {
    return line(commands());
  }

  private static CommandLine line(Map<String, Command> commands) {
    CommandSpec spec =
        Options.command(
            NAME,
            "Checks bodies of cross-referenced Markdown entries: do they still hold together?");
    spec.usageMessage().commandListHeading("%nCommands:%n");
    spec.usageMessage()
        .footer(
            "%nExit codes: 0 nothing found that matters, 1 findings, 2 the work could not be done, or"
                + " there was nothing to check.");
    spec.addOption(Options.flag(VERSION, "Print the version."));
    spec.addOption(
        Options.flag(
            VERBOSE,
            "With --version: also the commit, Java, the platform and what else a report of a fault"
                + " needs."));
    commands.forEach((name, command) -> spec.addSubcommand(name, command.spec()));
    // A file named '@x' is a path: its lines are no arguments, for it may be a stranger's.
    return new CommandLine(spec).setExpandAtFiles(false);
  }

  static String usage(CommandLine line) {
    return line.getUsageMessage(Help.defaultColorScheme(Ansi.OFF));
  }
}
