package dev.entrylint.cli;

import dev.entrylint.cli.inspect.Fact;
import dev.entrylint.cli.inspect.FactFormats;
import dev.entrylint.cli.inspect.FactWriter;
import dev.entrylint.cli.inspect.LineFacts;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.renderer.Renderer;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/**
 * A line of a file, of which {@code inspect} says all it knows.
 *
 * @param file as the user wrote it
 * @param line from 1
 */
record LinePlace(String file, int line) {

  private static final Pattern WRITTEN = Pattern.compile("(.+?):([0-9]{1,9})(?::[0-9]+)?:?");

  /** The one that the only PATH is, if facts of no other kind are asked for. */
  static Optional<LinePlace> of(ParseResult given, Console console) throws Refusal {
    List<String> paths = Options.paths(given);
    boolean facts =
        given.hasMatchedOption("--what") || given.matchedOptionValue("--compare", false);
    if (facts
        || paths.size() != 1
        || PathGlob.of(paths.get(0), console).isPresent()
        || Files.exists(console.path(paths.get(0)))) {
      return Optional.empty();
    }
    Matcher written = WRITTEN.matcher(paths.get(0));
    return written.matches()
        ? Optional.of(new LinePlace(written.group(1), Integer.parseInt(written.group(2))))
        : Optional.empty();
  }

  /** Prints what is known of the line. */
  int inspect(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    Workspace workspace = Workspace.open(given, List.of(file), console);
    Config config = workspace.config();
    String path = Scope.below(file, config.root(), console);
    Snapshot snapshot = workspace.snapshot();
    Optional<Document> document = snapshot.corpus().document(path);
    if (document.isEmpty()) {
      throw new Refusal("'" + file + "' is no document of the corpus");
    }
    LineTable table = document.get().lines();
    int last = table.count();
    // Behind the end of the last line there is none.
    int lines = last > 1 && table.start(last) == table.length() ? last - 1 : last;
    if (line < 1 || line > lines) {
      throw new Refusal("'" + file + "' has " + lines + " lines");
    }
    KnownBefore known = BaselineOptions.of(given, 1, true, console).known(workspace);
    String format = given.matchedOptionValue("--format", "text");
    FactWriter writer = FactFormats.of(format, "facts", console.out());
    console.write(
        () -> {
          writer.begin();
          for (int run = 0; run < config.renderersOf(path).size(); run++) {
            for (Fact fact : facts(run, path, config, snapshot, known)) {
              writer.write(fact);
            }
          }
          writer.end();
        });
    return ExitCode.CLEAN;
  }

  private List<Fact> facts(
      int run, String path, Config config, Snapshot snapshot, KnownBefore known) {
    Corpus corpus = snapshot.corpora().get(run);
    Document document = corpus.document(path).orElseThrow();
    Renderer renderer = config.renderersOf(path).get(run);
    return new LineFacts(
            line, reading(renderer, path, config), snapshot.verdicts(run, document, line, known))
        .of(document, corpus);
  }

  /** By which renderer the document at {@code path} is read, and why. */
  static String reading(Renderer renderer, String path, Config config) {
    return "in dialect '" + renderer.name() + "': " + config.whyRenderersOf(path);
  }
}
