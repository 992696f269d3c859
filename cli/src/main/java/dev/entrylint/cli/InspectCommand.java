package dev.entrylint.cli;

import dev.entrylint.cli.inspect.DifferenceFacts;
import dev.entrylint.cli.inspect.DocumentFacts;
import dev.entrylint.cli.inspect.Fact;
import dev.entrylint.cli.inspect.FactFormats;
import dev.entrylint.cli.inspect.FactKind;
import dev.entrylint.cli.inspect.FactWriter;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.NotRead;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code inspect}: prints the facts that findings rest on. */
final class InspectCommand implements Command {

  private static final String DIFFERENCES = "differences";
  private static final String DOCUMENTS = "documents";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "inspect",
            "Prints what entrylint read, and how each reference resolved: what one needs when a"
                + " finding surprises.");
    spec.addOption(
        Options.choice(
            "--what",
            "FACTS",
            "documents, anchors, references, entries or sections; without it what one wants to see first of"
                + " the files that are given.",
            "documents",
            "anchors",
            "references",
            "entries",
            "sections"));
    spec.addOption(
        Options.flag(
            "--compare",
            "Instead of facts, where entrylint's own reader and flexmark read a text differently."));
    spec.addOption(
        Options.choice(
            "--format",
            "FORMAT",
            "text (default), json or tsv; of tsv tabs and line ends in values become \\t, \\n, \\r.",
            "text",
            "json",
            "tsv"));
    Options.addPaths(
        spec,
        "Files and folders whose facts are printed (default: all); or one FILE:LINE, of which all is"
            + " said: why is this a finding, why is it none?"
            + Options.PATTERNS);
    BaselineOptions.addFile(spec);
    Options.addCorpus(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    Optional<LinePlace> place = LinePlace.of(given, console);
    if (place.isPresent()) {
      return place.get().inspect(given, console);
    }
    Optional<FileOverview> overview = FileOverview.of(given, console);
    if (overview.isPresent()) {
      return overview.get().inspect(given, console);
    }
    String what = what(given);
    Workspace workspace = Workspace.open(given, console);
    Scope scope = Scope.of(Options.paths(given), workspace, console);
    ConfigNotes.detected(workspace.config()).ifPresent(console::say);
    Snapshot snapshot = workspace.snapshot();
    Result result = snapshot.read(0);
    String format = given.matchedOptionValue("--format", "text");
    FactWriter writer = FactFormats.of(format, what, console.out());
    console.write(
        () -> {
          writer.begin();
          write(what, writer, scope, workspace, 0, result);
          for (int i = 1; i < snapshot.runs(); i++) {
            write(what, writer, scope, workspace, i, snapshot.read(i));
          }
          if (what.equals(DOCUMENTS)) {
            writeUnread(writer, scope, snapshot);
          }
          writer.end();
        });
    scope.complain(result, workspace, console);
    for (Finding failure : result.findings()) {
      console.say(failure.path() + ": " + failure.message());
    }
    if (result.failures() > 0) {
      return ExitCode.FAILURE;
    }
    return result.count(Severity.ERROR) > 0 ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static String what(ParseResult given) throws Refusal {
    boolean compare = given.matchedOptionValue("--compare", false);
    if (compare == given.hasMatchedOption("--what")) {
      throw new Refusal(
          compare
              ? "say either --what FACTS or --compare; 'entrylint inspect --help' helps"
              : "say which FILE, or --what FACTS, or --compare; 'entrylint inspect --help' helps");
    }
    return compare ? DIFFERENCES : given.matchedOptionValue("--what", "");
  }

  /**
   * Writes what documents are in a run, which is numbered from 0: those that have a renderer of
   * that number.
   */
  private static void write(
      String what, FactWriter writer, Scope scope, Workspace workspace, int run, Result result)
      throws IOException {
    Config config = workspace.config();
    boolean several = config.allRenderers().size() > 1 && !what.equals(DOCUMENTS);
    Map<String, FactKind> facts = new HashMap<>();
    for (Document document : result.corpus().documents()) {
      List<Renderer> renderers = config.renderersOf(document.path());
      if (scope.selection().reports(document.path()) && run < renderers.size()) {
        String dialect = renderers.get(run).name();
        FactKind kind = facts.computeIfAbsent(dialect, name -> facts(what, workspace, name));
        for (Fact fact : kind.of(document, result.corpus())) {
          writer.write(several ? fact.of(dialect) : fact);
        }
      }
    }
  }

  /** Writes which files are no documents that one may take for some. */
  private static void writeUnread(FactWriter writer, Scope scope, Snapshot snapshot)
      throws IOException {
    for (NotRead file : NotRead.in(snapshot)) {
      if (scope.selection().reports(file.path())) {
        writer.write(DocumentFacts.of(file));
      }
    }
  }

  private static FactKind facts(String what, Workspace workspace, String dialect) {
    if (what.equals(DOCUMENTS)) {
      return new DocumentFacts(workspace.config(), dialect);
    }
    return what.equals(DIFFERENCES)
        ? new DifferenceFacts(workspace.sources(), Renderers.dialect(dialect).orElseThrow())
        : FactKind.named(what);
  }
}
