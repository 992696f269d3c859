package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.JoinedSources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.report.BriefReporter;
import dev.entrylint.report.Grouping;
import dev.entrylint.report.JsonReporter;
import dev.entrylint.report.Paint;
import dev.entrylint.report.Reporter;
import dev.entrylint.report.TextReporter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code check}: checks the corpus and reports what is wrong. */
final class CheckCommand implements Command {

  private static final String FIX = "--fix";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("check", "Checks the corpus and reports what is wrong in it.");
    Options.addPaths(
        spec,
        "Files and folders to report on (default: all). The corpus is always checked as a whole.");
    Options.addCorpus(spec);
    spec.addOption(
        Options.texts(
            "--rule", "ID[,ID]", "Only these rules, even if the configuration has them off."));
    ChangeOptions.add(spec);
    StdinOptions.add(spec);
    spec.addOption(
        Options.flag(
            FIX, "First mend what can be mended safely, as 'entrylint fix' does, and say so."));
    spec.addOption(Options.choice("--format", "FORMAT", "text (default) or json.", "text", "json"));
    spec.addOption(
        Options.choice(
            "--fail-on",
            "SEVERITY",
            "The least severity that makes the exit code 1: error (default), warning, info or never.",
            FailOn.WORDS.toArray(String[]::new)));
    spec.addOption(
        Options.flag(
            "--allow-empty",
            "That there is no document, in the corpus or in a folder that is a PATH, is no failure."));
    spec.addOption(
        Options.flag(
            "--strict-paths", "That a PATH is a file but no document of the corpus is a failure."));
    BaselineOptions.addAll(spec);
    spec.addOption(
        Options.choice(
            "--group-by",
            "WHAT",
            "What brings findings together: file (default), rule or subject.",
            "file",
            "rule",
            "subject"));
    spec.addOption(
        Options.choice(
            "--color",
            "WHEN",
            "auto (default; on a terminal unless NO_COLOR is set), always or never.",
            "auto",
            "always",
            "never"));
    spec.addOption(
        Options.flag("--quiet", "One line for each finding, without source lines and summary.")
            .toBuilder()
            .names("-q", "--quiet")
            .build());
    spec.addOption(
        Options.flag(
                "--verbose",
                "Say which configuration and dialect the corpus is read by, and all that was not"
                    + " checked.")
            .toBuilder()
            .names("-v", "--verbose")
            .build());
    spec.usageMessage()
        .footer(
            "",
            "Exit codes: 0 no finding at or above --fail-on that is not known; 1 there are such"
                + " findings, or known ones are gone and --strict-baseline is given; 2 entrylint"
                + " could not do its work, a PATH does not exist, or there was no document to"
                + " check.");
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    Optional<StdinOptions> unsaved = StdinOptions.of(given, console);
    if (given.matchedOptionValue(FIX, false) && !isMended(unsaved, given, console)) {
      return ExitCode.FAILURE;
    }
    Workspace.Found found = Workspace.find(given, Options.paths(given), unsaved, console);
    SortedMap<String, Workspace> below =
        unsaved.isPresent() ? new TreeMap<>() : Workspace.below(found, given, console);
    try {
      return below.isEmpty()
          ? run(found.say(console), unsaved, given, console)
          : run(below, given, console);
    } finally {
      found.workspace().close();
      for (Workspace each : below.values()) {
        each.close();
      }
    }
  }

  /**
   * Mends what is safe, and says what that was beside the report, which may be for programs.
   *
   * @return whether it could be done; what was left is found again
   */
  private static boolean isMended(
      Optional<StdinOptions> unsaved, ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    if (unsaved.isPresent()) {
      throw new Refusal(FIX + " writes files, and a text on standard input is none");
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = new FixCommand().run(given, console.with(out, new PrintWriter(err)));
    if (code == ExitCode.FAILURE) {
      console.tell(err.toString());
    }
    out.toString().lines().forEach(console::say);
    return code != ExitCode.FAILURE;
  }

  private static int run(
      Workspace workspace, Optional<StdinOptions> unsaved, ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    if (given.matchedOptionValue("--verbose", false)) {
      ConfigNotes.reading(workspace.config()).ifPresent(console::say);
    }
    Scope scope = scope(workspace, unsaved, Options.paths(given), console);
    Optional<Set<String>> rules = Options.rules(given, workspace.registry());
    Selection selection = new Selection(scope.selection().paths(), rules);
    boolean whole = selection.isAll() && workspace.states().isEmpty();
    BaselineOptions baseline = BaselineOptions.of(given, 1, whole, console);
    if (ChangeCheck.hasNothingToCheck(List.of(workspace), given, console)) {
      return ExitCode.CLEAN;
    }
    Check check = ChangeCheck.run(workspace, selection, baseline, "", console);
    Reporter reporter = reporter(given, workspace.sources(), console);
    Result reported = isForPeople(given) ? check.grouped() : check.result();
    console.write(() -> reporter.report(reported, console.out()));
    check.advice().ifPresent(console::say);
    check.notes().forEach(console::say);
    Scope.Gaps gaps = scope.complain(check.result(), workspace, console);
    return baseline.judge(check.result(), exitCode(check.result(), gaps, given, console));
  }

  private static Scope scope(
      Workspace workspace, Optional<StdinOptions> unsaved, List<String> paths, Console console)
      throws IOException, Refusal {
    return unsaved.isPresent()
        ? unsaved.get().scope(paths, workspace, console)
        : Scope.of(paths, workspace.config().root(), console);
  }

  /** Checks several corpora, each by its configuration, and reports on them as on one. */
  private static int run(SortedMap<String, Workspace> below, ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    SortedMap<String, Result> results = new TreeMap<>();
    SortedMap<String, Sources> sources = new TreeMap<>();
    List<String> said = new ArrayList<>();
    boolean empty = false;
    if (ChangeCheck.hasNothingToCheck(below.values(), given, console)) {
      return ExitCode.CLEAN;
    }
    boolean all = !given.hasMatchedOption("--rule") && ChangeOptions.of(given).isEmpty();
    BaselineOptions baseline = BaselineOptions.of(given, below.size(), all, console);
    for (Map.Entry<String, Workspace> each : below.entrySet()) {
      Workspace workspace = each.getValue();
      if (given.matchedOptionValue("--verbose", false)) {
        ConfigNotes.reading(workspace.config()).ifPresent(console::say);
      }
      Optional<Set<String>> rules = Options.rules(given, workspace.registry());
      Selection selection = new Selection(List.of(), rules);
      Check check = ChangeCheck.run(workspace, selection, baseline, each.getKey() + ": ", console);
      results.put(each.getKey(), isForPeople(given) ? check.grouped() : check.result());
      sources.put(each.getKey(), workspace.sources());
      check.advice().ifPresent(line -> said.add(each.getKey() + ": " + line));
      check.notes().forEach(line -> said.add(each.getKey() + ": " + line));
      if (check.result().paths().isEmpty()) {
        said.add(ConfigNotes.nothingChecked(workspace.config()));
        empty = true;
      }
    }
    Result joined = Result.joined(results);
    Reporter reporter = reporter(given, new JoinedSources(sources), console);
    console.write(() -> reporter.report(joined, console.out()));
    said.forEach(console::say);
    Scope.Gaps gaps = new Scope.Gaps(empty, false);
    return baseline.judge(joined, exitCode(joined, gaps, given, console));
  }

  /** Whether many findings of one fault may be grouped as one. */
  private static boolean isForPeople(ParseResult given) {
    return given.matchedOptionValue("--format", "text").equals("text")
        && !given.matchedOptionValue("--quiet", false);
  }

  private static Reporter reporter(ParseResult given, Sources sources, Console console) {
    if (given.matchedOptionValue("--format", "text").equals("json")) {
      return new JsonReporter(sources);
    }
    Paint paint = paint(given.matchedOptionValue("--color", "auto"), console);
    if (given.matchedOptionValue("--quiet", false)) {
      return new BriefReporter(paint);
    }
    String grouping = given.matchedOptionValue("--group-by", "file");
    TextReporter text =
        new TextReporter(sources, Grouping.valueOf(grouping.toUpperCase(Locale.ROOT)), paint);
    return given.matchedOptionValue("--verbose", false) ? text.complete() : text;
  }

  private static Paint paint(String when, Console console) {
    boolean coloured = when.equals("always") || when.equals("auto") && console.wantsColour();
    return coloured ? Paint.COLOURED : Paint.PLAIN;
  }

  private static int exitCode(Result result, Scope.Gaps gaps, ParseResult given, Console console) {
    if (result.failures() > 0) {
      console.say(
          result.failures() == 1
              ? "the check is incomplete: one file or rule failed"
              : "the check is incomplete: " + result.failures() + " files or rules failed");
      return ExitCode.FAILURE;
    }
    if (gaps.corpus() && !given.matchedOptionValue("--allow-empty", false)
        || gaps.files() && given.matchedOptionValue("--strict-paths", false)) {
      return ExitCode.FAILURE;
    }
    FailOn failOn = FailOn.named(given.matchedOptionValue("--fail-on", "error")).orElseThrow();
    return failOn.fails(result) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
