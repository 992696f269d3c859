package dev.entrylint.cli;

import dev.entrylint.cli.inspect.Fact;
import dev.entrylint.cli.inspect.FactFormats;
import dev.entrylint.cli.inspect.FactWriter;
import dev.entrylint.cli.inspect.FileFacts;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What {@code inspect} says of files if nobody says what: that which one wants to see first.
 *
 * @param files as the user wrote them
 */
record FileOverview(List<String> files) {

  /** How many links a person is shown of a file. */
  private static final int LINKS = 20;

  /** That of the PATHs, if these are files, and facts of no kind are asked for. */
  static Optional<FileOverview> of(ParseResult given, Console console) throws Refusal {
    List<String> paths = Options.paths(given);
    if (paths.isEmpty()
        || given.hasMatchedOption("--what")
        || given.matchedOptionValue("--compare", false)) {
      return Optional.empty();
    }
    for (String each : paths) {
      if (PathGlob.of(each, console).isEmpty() && Files.isDirectory(console.path(each))) {
        return Optional.empty();
      }
    }
    return Optional.of(new FileOverview(paths));
  }

  int inspect(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    Workspace workspace = Workspace.open(given, files, console);
    Config config = workspace.config();
    Snapshot snapshot = workspace.snapshot();
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Scope.Place each : Scope.of(files, workspace, console).places()) {
      String path = each.path();
      Optional<Document> document = snapshot.corpus().document(path);
      if (document.isEmpty()) {
        throw new Refusal(
            "'"
                + each.written()
                + "' is no document of the corpus; 'inspect --what documents' says why");
      }
      documents.put(path, document.get());
    }
    Selection selection = new Selection(List.copyOf(documents.keySet()), Optional.empty());
    Result result =
        Check.of(
                snapshot,
                BaselineOptions.of(given, 1, true, console).known(workspace),
                workspace.configs(),
                selection,
                Check.Search.QUICK)
            .result();
    String format = given.matchedOptionValue("--format", "text");
    FactWriter writer = FactFormats.of(format, "facts", console.out());
    int most = format.equals("text") ? LINKS : Integer.MAX_VALUE;
    console.write(
        () -> {
          writer.begin();
          for (Document each : documents.values()) {
            for (Fact fact : facts(each, config, snapshot, most)) {
              writer.write(fact);
            }
            writer.write(FileFacts.fact(each, 1, "findings", found(each.path(), result)));
          }
          writer.end();
        });
    return ExitCode.CLEAN;
  }

  private static List<Fact> facts(Document document, Config config, Snapshot snapshot, int most) {
    List<Fact> facts = new ArrayList<>();
    String path = document.path();
    for (int run = 0; run < config.renderersOf(path).size(); run++) {
      Corpus corpus = snapshot.corpora().get(run);
      String reading = LinePlace.reading(config.renderersOf(path).get(run), path, config);
      corpus
          .document(path)
          .ifPresent(each -> facts.addAll(new FileFacts(reading, most).of(each, corpus)));
    }
    return facts;
  }

  private static String found(String path, Result result) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count =
          result.findings().stream()
              .filter(each -> each.path().equals(path) && each.severity() == severity)
              .count();
      if (count > 0) {
        counts.add(Tally.counted(count, severity.toString()));
      }
    }
    boolean known = result.known().isPresent() && result.known().get().known() > 0;
    return (counts.isEmpty() ? "none" : String.join(", ", counts))
        + (known ? ", beside what the baseline has" : "");
  }
}
