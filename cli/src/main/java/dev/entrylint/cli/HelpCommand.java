package dev.entrylint.cli;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code help}: prints the help of the program or of one command. */
final class HelpCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.command("help", "Prints the help of entrylint or of one of its commands.")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .paramLabel("COMMAND")
                .type(String.class)
                .description("The command.")
                .build());
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    CommandLine line = given.commandSpec().parent().commandLine();
    String name = given.matchedPositionalValue(0, "");
    if (!name.isEmpty()) {
      CommandLine of = line.getSubcommands().get(name);
      if (of == null) {
        throw new Refusal(
            DidYouMean.sentence("there is no command", name, line.getSubcommands().keySet()));
      }
      line = of;
    }
    console.print(Program.usage(line));
    return ExitCode.CLEAN;
  }
}
