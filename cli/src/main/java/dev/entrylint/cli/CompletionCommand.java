package dev.entrylint.cli;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code completion}: prints a script that lets a shell complete command lines. */
final class CompletionCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("completion", "Prints a script that lets bash or zsh complete commands.");
    spec.usageMessage().footer("%nUse it so: source <(entrylint completion)");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException {
    console.print(AutoComplete.bash(Program.NAME, given.commandSpec().parent().commandLine()));
    return ExitCode.CLEAN;
  }
}
