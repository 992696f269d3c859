package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.EffectiveConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code config}: prints the configuration that holds, and where each value comes from. */
final class ConfigCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "config",
            "Prints the configuration that holds, as YAML that can be read again, with the origin"
                + " of every value.");
    Options.addPaths(
        spec, "A file: the configuration that holds for it, with what overrides make of it.");
    Options.addCorpus(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    List<String> paths = Options.paths(given);
    if (paths.size() > 1) {
      throw new Refusal("name one file, or none for the whole corpus");
    }
    Workspace workspace = Workspace.open(given, console);
    Config config = workspace.config();
    EffectiveConfig effective =
        EffectiveConfig.of(workspace.configs(), config.file(), config.root(), workspace.sources());
    if (paths.isEmpty()) {
      console.print("# What holds for the corpus.\n" + effective.yaml());
      return ExitCode.CLEAN;
    }
    if (Files.isDirectory(console.path(paths.get(0)))) {
      throw new Refusal("'" + paths.get(0) + "' is a folder; name one file");
    }
    String path = Scope.below(paths.get(0), config.root(), console);
    if (!isDocument(path, config)) {
      console.say("'" + paths.get(0) + "' is no document of the corpus, by include and exclude");
    }
    console.print("# What holds for " + Printable.line(path) + ".\n" + effective.yaml(path));
    return ExitCode.CLEAN;
  }

  private static boolean isDocument(String path, Config config) {
    return config.include().stream().anyMatch(glob -> glob.matches(path))
        && config.exclude().stream().noneMatch(glob -> glob.matches(path));
  }
}
