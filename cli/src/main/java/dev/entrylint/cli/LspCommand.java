package dev.entrylint.cli;

import dev.entrylint.base.Fence;
import dev.entrylint.cli.lsp.LanguageServerProgram;
import dev.entrylint.cli.lsp.root.ServerSettings;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.git.GitEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code entrylint lsp}: what an editor runs, and speaks with. */
final class LspCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "lsp",
            "Answers an editor, by the language server protocol on standard input and output. Which"
                + " folders are checked the editor says; each corpus has its own entrylint.yml.");
    spec.addOption(
        Options.flag(
            "--stdio", "Speak on standard input and output, as is always done; editors say so."));
    spec.addOption(
        Options.text(
            "--config",
            "FILE",
            "The configuration of all corpora (default: of each the nearest entrylint.yml)."));
    ReadingOptions.add(spec);
    Options.addRulesJar(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    ReadingOptions reading = ReadingOptions.of(given, console);
    ConfigLoader configs = RuleJars.configs(RuleJars.loader(given, console)).with(reading.limits());
    Optional<Path> file = Workspace.file(given, console);
    Optional<Fence> fence = reading.fence();
    ServerSettings settings =
        new ServerSettings(
            configs,
            file,
            fence,
            reading.limits(),
            reading.ignored(),
            new GitEnvironment(console.folder(), console.environment()),
            Version.read());
    try {
      boolean ended = LanguageServerProgram.run(settings, console.in(), console.stream());
      return ended ? ExitCode.CLEAN : ExitCode.FINDINGS;
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILURE;
    }
  }
}
