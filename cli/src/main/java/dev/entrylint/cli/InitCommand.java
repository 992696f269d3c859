package dev.entrylint.cli;

import dev.entrylint.base.Fence;
import dev.entrylint.base.Printable;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.config.read.Presets;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.SourcesCorpusAccess;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.infer.Inference;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.infer.draft.Proposal;
import dev.entrylint.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code init}: writes the configuration that a corpus already keeps to. */
final class InitCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "init",
            "Writes an entrylint.yml for a corpus: what its entries already keep to, each line with"
                + " its evidence. Then says what 'entrylint check' reports under it.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("PRESET")
            .type(String.class)
            .description("A preset to extend, instead of kinds of the corpus's own.")
            .build());
    spec.addOption(
        Options.text(
            "--root", "DIR", "The folder of the corpus (default: the working directory)."));
    spec.addOption(Options.text("--preset", "PRESET", "The same as PRESET."));
    spec.addOption(Options.flag("--list", "List the presets and end."));
    spec.addOption(Options.flag("--force", "Overwrite an entrylint.yml that is there."));
    spec.addOption(
        Options.flag("--no-schema", "Write no JSON Schema beside it, and no line that names one."));
    spec.addOption(
        Options.flag(
                "--dry-run", "Print the configuration to the standard output and write nothing.")
            .toBuilder()
            .names("--dry-run", "--stdout")
            .build());
    Adoption.add(spec);
    ReadingOptions.add(spec);
    Options.addRulesJar(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    ClassLoader loader = RuleJars.loader(given, console);
    Presets presets = new Presets(loader);
    if (given.matchedOptionValue("--list", false)) {
      console.print(list(presets));
      return ExitCode.CLEAN;
    }
    Path root = Options.root(given, console).orElse(console.path(""));
    Path file = root.resolve(ConfigLoader.FILE);
    boolean dry = given.matchedOptionValue("--dry-run", false);
    Adoption adoption = Adoption.of(root, given, console);
    if (!dry && isThere(file) && !given.matchedOptionValue("--force", false)) {
      if (adoption.isWanted()) {
        console.print("kept " + Printable.line(file.toString()) + "; --force writes it anew\n");
        return adoption.run();
      }
      throw new Refusal(
          "there is an " + ConfigLoader.FILE + " in " + root + "; --force overwrites it");
    }
    ReadingOptions reading = ReadingOptions.of(given, console);
    ConfigLoader configs = RuleJars.configs(loader).with(reading.limits());
    Fence fence = reading.bounds(root).fence();
    requireInside(file, fence, dry);
    requireInside(root.resolve(SchemaFile.NAME), fence, dry);
    Sources sources = reading.sources(root, reading.bounds(root)).holding();
    Optional<Path> misnamed =
        configs.misnamed(root).filter(other -> root.equals(other.getParent()));
    if (!dry && misnamed.isPresent()) {
      throw new Refusal(ConfigNotes.misnamed(misnamed.get(), root));
    }
    Proposal proposal =
        proposal(preset(given, presets), new SourcesCorpusAccess(root, sources, configs));
    if (proposal.documents() == 0) {
      throw new Refusal("there is nothing to look at: no Markdown file lies below " + root);
    }
    boolean schemed = !given.matchedOptionValue("--no-schema", false);
    String text = (schemed ? SchemaFile.line(SchemaFile.NAME) + "\n" : "") + proposal.text();
    if (dry) {
      console.print(text);
      console.tell(InitSummary.of(proposal, configs.registry()));
    } else {
      ResultFile.write(file, text);
      String schema = schemed ? writeSchema(given, root, configs) : "";
      console.print(
          "wrote "
              + Printable.line(file.toString())
              + schema
              + "\n"
              + InitSummary.of(proposal, configs.registry()));
    }
    return adoption.isWanted() ? adoption.run() : ExitCode.CLEAN;
  }

  /** Whether there is a file, or a link of that name even if it leads nowhere: nobody named it. */
  private static boolean isThere(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Refuses to write where a link leads that a stranger may have left: nobody named the file. */
  private static void requireInside(Path file, Fence fence, boolean dry) throws Refusal {
    if (!dry && isThere(file) && !fence.holds(file)) {
      throw new Refusal(
          "'"
              + file
              + "' is a link that leads out of "
              + fence.folder()
              + "; --fence DIR allows it");
    }
  }

  /** Writes the schema that the first line names, unless it is there; says so. */
  private static String writeSchema(ParseResult given, Path root, ConfigLoader configs)
      throws IOException {
    Path schema = root.resolve(SchemaFile.NAME);
    if (isThere(schema) && !given.matchedOptionValue("--force", false)) {
      return "";
    }
    SchemaFile.write(schema, configs);
    return ", and " + SchemaFile.NAME + " beside it for editors";
  }

  private static Optional<String> preset(ParseResult given, Presets presets) throws Refusal {
    String named = given.matchedOptionValue("--preset", "");
    String placed = given.matchedPositionalValue(0, "");
    if (!named.isEmpty() && !placed.isEmpty() && !named.equals(placed)) {
      throw new Refusal("two presets are given, '" + placed + "' and '" + named + "'; name one");
    }
    String preset = named.isEmpty() ? placed : named;
    if (!preset.isEmpty() && !presets.names().contains(preset)) {
      throw new Refusal(
          DidYouMean.sentence("unknown preset", preset, presets.names())
              + "; 'entrylint init --list' lists them");
    }
    return Optional.of(preset).filter(name -> !name.isEmpty());
  }

  private static Proposal proposal(Optional<String> preset, CorpusAccess corpus)
      throws IOException, ConfigException {
    return preset.isPresent() ? Inference.extending(preset.get(), corpus) : Inference.of(corpus);
  }

  private static String list(Presets presets) {
    int width = presets.names().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder list = new StringBuilder();
    for (String name : presets.names()) {
      list.append(name).append(" ".repeat(width - name.length() + 2));
      list.append(presets.summary(name)).append('\n');
    }
    return list.toString();
  }
}
