package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.JoinedSources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.report.format.PathBase;
import dev.entrylint.report.format.ReportRun;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
        "Files and folders to report on (default: all). The corpus is always checked as a whole."
            + Options.PATTERNS);
    Options.addCorpus(spec);
    spec.addOption(
        Options.texts(
            "--rule", "ID[,ID]", "Only these rules, even if the configuration has them off."));
    ChangeOptions.add(spec);
    StdinOptions.add(spec);
    spec.addOption(
        Options.flag(
            FIX, "First mend what can be mended safely, as 'entrylint fix' does, and say so."));
    Watch.add(spec);
    CheckReports.add(spec);
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
    CheckReports reports = CheckReports.of(given, console);
    if (given.matchedOptionValue(Watch.OPTION, false)) {
      return Watch.run(given, reports, console);
    }
    Optional<StdinOptions> unsaved = StdinOptions.of(given, console);
    if (given.matchedOptionValue(FIX, false)) {
      if (unsaved.isPresent()) {
        throw new Refusal(FIX + " writes files, and a text on standard input is none");
      }
      if (!FixCommand.isMendedBefore(given, console)) {
        return ExitCode.FAILURE;
      }
    }
    Workspace.Found found = Workspace.find(given, Options.paths(given), unsaved, console);
    SortedMap<String, Workspace> below =
        unsaved.isPresent() ? new TreeMap<>() : Workspace.below(found, given, console);
    try {
      return below.isEmpty()
          ? run(found.say(console), unsaved, reports, given, console)
          : run(below, reports, given, console);
    } finally {
      found.workspace().close();
      for (Workspace each : below.values()) {
        each.close();
      }
    }
  }

  private static int run(
      Workspace workspace,
      Optional<StdinOptions> unsaved,
      CheckReports reports,
      ParseResult given,
      Console console)
      throws IOException, ConfigException, Refusal {
    if (given.matchedOptionValue("--verbose", false)) {
      ConfigNotes.reading(workspace.config()).ifPresent(console::say);
    }
    Scope scope = scope(workspace, unsaved, Options.paths(given), console);
    Optional<PathBase> paths = reports.paths(workspace.config().root());
    Optional<Set<String>> rules = Options.rules(given, workspace.registry());
    Selection selection = new Selection(scope.selection().paths(), rules);
    boolean whole = selection.isAll() && workspace.states().isEmpty();
    BaselineOptions baseline = BaselineOptions.of(given, 1, whole, console);
    if (ChangeCheck.hasNothingToCheck(List.of(workspace), given, console)) {
      return ExitCode.CLEAN;
    }
    Check check;
    try (Progress progress = Progress.of(given, console)) {
      check = ChangeCheck.run(progress.over(workspace), selection, baseline, "", console);
    }
    reports.print(check.result(), check.grouped(), workspace.sources(), workspace.registry());
    List<String> said = new ArrayList<>();
    check.advice().ifPresent(said::add);
    said.addAll(check.notes());
    said.forEach(console::say);
    Scope.Gaps gaps = scope.complain(check.result(), workspace, console);
    int code = baseline.judge(check.result(), exitCode(check.result(), gaps, given, console));
    if (paths.isPresent()) {
      reports.write(
          new ReportRun(
              check.result(),
              workspace.sources(),
              workspace.registry(),
              selection,
              failOn(given),
              paths.get(),
              console.environment(),
              code,
              said));
    }
    return code;
  }

  private static Scope scope(
      Workspace workspace, Optional<StdinOptions> unsaved, List<String> paths, Console console)
      throws IOException, Refusal {
    return unsaved.isPresent()
        ? unsaved.get().scope(paths, workspace, console)
        : Scope.of(paths, workspace, console);
  }

  /** Checks several corpora, each by its configuration, and reports on them as on one. */
  private static int run(
      SortedMap<String, Workspace> below, CheckReports reports, ParseResult given, Console console)
      throws IOException, ConfigException, Refusal {
    SortedMap<String, Result> results = new TreeMap<>();
    SortedMap<String, Result> grouped = new TreeMap<>();
    Optional<PathBase> paths = reports.paths(Options.root(given, console).orElse(console.folder()));
    SortedMap<String, Sources> sources = new TreeMap<>();
    List<String> said = new ArrayList<>();
    boolean empty = false;
    if (ChangeCheck.hasNothingToCheck(below.values(), given, console)) {
      return ExitCode.CLEAN;
    }
    boolean whole = !given.hasMatchedOption("--rule") && ChangeOptions.of(given).isEmpty();
    BaselineOptions baseline = BaselineOptions.of(given, below.size(), whole, console);
    for (Map.Entry<String, Workspace> each : below.entrySet()) {
      Workspace workspace = each.getValue();
      if (given.matchedOptionValue("--verbose", false)) {
        ConfigNotes.reading(workspace.config()).ifPresent(console::say);
      }
      Optional<Set<String>> rules = Options.rules(given, workspace.registry());
      Selection selection = new Selection(List.of(), rules);
      Check check;
      try (Progress progress = Progress.of(given, console)) {
        check =
            ChangeCheck.run(
                progress.over(workspace), selection, baseline, each.getKey() + ": ", console);
      }
      results.put(each.getKey(), check.result());
      grouped.put(each.getKey(), check.grouped());
      sources.put(each.getKey(), workspace.sources());
      check.advice().ifPresent(line -> said.add(each.getKey() + ": " + line));
      check.notes().forEach(line -> said.add(each.getKey() + ": " + line));
      if (check.result().paths().isEmpty()) {
        said.add(ConfigNotes.nothingChecked(workspace.config()));
        empty = true;
      }
    }
    Result joined = Result.joined(results);
    JoinedSources all = new JoinedSources(sources);
    reports.print(joined, Result.joined(grouped), all, below.get(below.firstKey()).registry());
    said.forEach(console::say);
    Scope.Gaps gaps = new Scope.Gaps(empty, false);
    int code = baseline.judge(joined, exitCode(joined, gaps, given, console));
    if (paths.isPresent()) {
      reports.write(
          new ReportRun(
              joined,
              all,
              below.get(below.firstKey()).registry(),
              Selection.ALL,
              failOn(given),
              paths.get(),
              console.environment(),
              code,
              said));
    }
    return code;
  }

  private static FailOn failOn(ParseResult given) {
    return FailOn.named(given.matchedOptionValue("--fail-on", "error")).orElseThrow();
  }

  /** How a check ends that found {@code result}; says what of it is incomplete. */
  static int exitCode(Result result, Scope.Gaps gaps, ParseResult given, Console console) {
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
    return failOn(given).fails(result) ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }
}
