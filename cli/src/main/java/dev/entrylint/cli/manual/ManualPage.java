package dev.entrylint.cli.manual;

import static dev.entrylint.cli.manual.Roff.bold;
import static dev.entrylint.cli.manual.Roff.placeholder;
import static dev.entrylint.cli.manual.Roff.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The page of the program, or of one of its commands, for {@code man}: what {@code --help} prints,
 * and on that of the program what it looks at around it.
 */
public final class ManualPage {

  private static final String EXIT_CODES = "Exit codes: ";

  private static final Map<String, String> ENVIRONMENT = new LinkedHashMap<>();

  static {
    ENVIRONMENT.put(
        "ENTRYLINT_JAVA",
        "The java program to run it with; without it that in JAVA_HOME, or else that on PATH.");
    ENVIRONMENT.put(
        "ENTRYLINT_JAVA_OPTS", "More options for Java, a list of words, such as -Xmx4g.");
    ENVIRONMENT.put(
        "ENTRYLINT_CACHE",
        "The folder for what makes it start faster, which must be the user's alone; by default"
            + " entrylint in XDG_CACHE_HOME or in ~/.cache. If it is empty, entrylint does without.");
    ENVIRONMENT.put("ENTRYLINT_DEBUG", "If it is set, internal errors say where they come from.");
    ENVIRONMENT.put("NO_COLOR", "If it is set, nothing is coloured unless --color says so.");
  }

  private final CommandSpec command;

  /**
   * @param command a command, or the program with all of its commands
   */
  public ManualPage(CommandSpec command) {
    this.command = command;
  }

  /** What the page is called: the program's name, and that of the command behind a hyphen. */
  public String name() {
    return command.qualifiedName("-");
  }

  /**
   * The page in roff.
   *
   * @param date when it was made, such as 2026-01-31
   * @param version that of the program
   */
  public String text(String date, String version) {
    CommandSpec program = command.root();
    Roff page = new Roff(name(), date, program.name() + " " + version);
    String purpose = String.join(" ", command.usageMessage().description());
    page.section("NAME").line(plain(name() + " - " + brief(purpose)));
    page.section("SYNOPSIS").line(synopsis());
    page.section("DESCRIPTION").line(plain(purpose));
    String codes = "";
    for (String line : command.usageMessage().footer()) {
      String note = line.formatted().strip();
      if (note.startsWith(EXIT_CODES)) {
        codes = note.substring(EXIT_CODES.length());
      } else if (!note.isEmpty()) {
        page.paragraph().line(plain(note));
      }
    }
    arguments(page);
    options(page);
    if (command == program) {
      commands(page);
      environment(page);
    }
    if (!codes.isEmpty()) {
      page.section("EXIT STATUS").line(plain(codes));
    }
    return page.section("SEE ALSO").line(related(program)).toString();
  }

  /** What the text says first, as the rest of a sentence. */
  private static String brief(String text) {
    String first = text.split("[.:;] |[.]$")[0];
    return Character.toLowerCase(first.charAt(0)) + first.substring(1);
  }

  private String synopsis() {
    StringBuilder line = new StringBuilder(bold(command.qualifiedName()));
    line.append(" [").append(placeholder("OPTIONS")).append(']');
    for (PositionalParamSpec each : command.positionalParameters()) {
      boolean optional = each.arity().min() == 0;
      line.append(optional ? " [" : " ").append(placeholder(each.paramLabel()));
      line.append(each.arity().max() > 1 ? "..." : "").append(optional ? "]" : "");
    }
    if (!command.subcommands().isEmpty()) {
      line.append(" [").append(placeholder("COMMAND")).append(']');
    }
    return line.toString();
  }

  private void arguments(Roff page) {
    if (!command.positionalParameters().isEmpty()) {
      page.section("ARGUMENTS");
    }
    for (PositionalParamSpec each : command.positionalParameters()) {
      page.item().line(placeholder(each.paramLabel())).line(description(each));
    }
  }

  private void options(Roff page) {
    page.section("OPTIONS");
    for (OptionSpec each : command.options()) {
      if (!each.hidden()) {
        page.item().line(label(each)).line(description(each));
      }
    }
  }

  private static String label(OptionSpec option) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      names.add(bold(name));
    }
    String label = String.join(", ", names);
    if (option.arity().max() == 0) {
      return label;
    }
    String value = "=" + placeholder(option.paramLabel());
    return label + (option.arity().min() == 0 ? "[" + value + "]" : value);
  }

  private static String description(ArgSpec each) {
    return plain(String.join(" ", each.description()).formatted());
  }

  private void commands(Roff page) {
    page.section("COMMANDS").line(plain("Each has a page of its own, and prints it with --help."));
    for (CommandLine each : command.subcommands().values()) {
      CommandSpec of = each.getCommandSpec();
      page.item().line(bold(of.name()));
      page.line(plain(String.join(" ", of.usageMessage().description())));
    }
  }

  private static void environment(Roff page) {
    page.section("ENVIRONMENT");
    ENVIRONMENT.forEach((name, what) -> page.item().line(bold(name)).line(plain(what)));
    page.section("FILES");
    page.item().line(plain("entrylint.yml"));
    page.line(plain("The configuration of a corpus, which 'entrylint init' writes."));
    page.item().line(plain("entrylint-baseline.tsv"));
    page.line(plain("The list of known findings, which 'entrylint baseline' writes."));
  }

  private String related(CommandSpec program) {
    List<String> names = new ArrayList<>();
    if (command != program) {
      names.add(program.name());
    }
    for (CommandLine each : program.subcommands().values()) {
      if (each.getCommandSpec() != command) {
        names.add(each.getCommandSpec().qualifiedName("-"));
      }
    }
    names.replaceAll(name -> bold(name) + "(1)");
    return String.join(", ", names);
  }
}
