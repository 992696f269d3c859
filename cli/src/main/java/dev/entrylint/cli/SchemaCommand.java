package dev.entrylint.cli;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code schema}: writes the JSON Schema of {@code entrylint.yml}, for editors. */
final class SchemaCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "schema",
            "Prints the JSON Schema of entrylint.yml, by which editors complete and check it.");
    spec.addOption(
        Options.text(
            "--output",
            "FILE",
            "Write it to FILE instead, such as entrylint.schema.json beside entrylint.yml."));
    Options.addRulesJar(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, Refusal {
    ClassLoader loader = RuleJars.loader(given, console);
    ConfigLoader configs =
        new ConfigLoader(RuleJars.registry(loader), loader, Set.copyOf(Renderers.names()));
    if (given.hasMatchedOption("--output")) {
      String written = given.matchedOptionValue("--output", "");
      Path file = console.path(written);
      if (!Files.isDirectory(file.getParent())) {
        throw new Refusal("there is no folder '" + Path.of(written).getParent() + "'");
      }
      SchemaFile.write(file, configs);
      console.say(
          "wrote %s; editors use it for a configuration beside it that begins with '%s'"
              .formatted(written, SchemaFile.line(file.getFileName().toString())));
    } else {
      console.print(SchemaFile.text(configs));
    }
    return ExitCode.CLEAN;
  }
}
