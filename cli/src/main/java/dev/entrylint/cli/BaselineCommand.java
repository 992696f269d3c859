package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.show.ConfigNotes;
import dev.entrylint.engine.BaselineFile;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.ListComparison;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.Tally;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code baseline}: keeps the list of findings that are known, which checks do not report. */
final class BaselineCommand implements Command {

  private static final String UPDATE = "--update";
  private static final String PRUNE = "--prune";
  private static final String SHOW = "--show";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "baseline",
            "Writes all that is found now to a list of known findings, "
                + BaselineFile.NAME
                + "; where that lies, 'entrylint check' reports only what is new.");
    spec.addOption(Options.flag(UPDATE, "Write a list anew that is there."));
    spec.addOption(
        Options.flag(PRUNE, "Only take out of the list what is gone; nothing is added to it."));
    spec.addOption(
        Options.flag(SHOW, "Write nothing; say how many findings of which rules are in the list."));
    BaselineOptions.addFile(spec);
    Options.addCorpus(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    requireOne(given);
    Workspace.Found found = Workspace.find(given, List.of(), Optional.empty(), console);
    Collection<Workspace> below = Workspace.below(found, given, console).values();
    BaselineOptions options = BaselineOptions.of(given, below.size(), true, console);
    if (below.isEmpty()) {
      return run(found.say(console), options);
    }
    int code = ExitCode.CLEAN;
    for (Workspace each : below) {
      code = Math.max(code, run(each, options));
    }
    return code;
  }

  private static void requireOne(ParseResult given) throws Refusal {
    List<String> wanted = new ArrayList<>();
    for (String each : List.of(UPDATE, PRUNE, SHOW)) {
      if (given.matchedOptionValue(each, false)) {
        wanted.add(each);
      }
    }
    if (wanted.size() > 1) {
      throw new Refusal(wanted.get(0) + " and " + wanted.get(1) + " exclude each other");
    }
  }

  private static int run(Workspace workspace, BaselineOptions options)
      throws IOException, ConfigException, Refusal {
    ParseResult given = options.given();
    BaselineFile file = options.file(workspace);
    if (given.matchedOptionValue(PRUNE, false) || given.matchedOptionValue(SHOW, false)) {
      Baseline baseline = options.read(file, workspace);
      ListComparison comparison = workspace.compare(baseline, options.console());
      if (!isComplete(comparison.all(), workspace, options.console())) {
        return ExitCode.FAILURE;
      }
      if (given.matchedOptionValue(SHOW, false)) {
        options.console().print(BaselineTable.of(file, baseline, comparison));
      } else {
        options
            .console()
            .print(Printable.line(BaselineUpdate.prune(file, baseline, comparison)) + "\n");
      }
      return ExitCode.CLEAN;
    }
    if (file.isThere() && !given.matchedOptionValue(UPDATE, false)) {
      throw new Refusal(
          "there is a baseline '"
              + file.shown()
              + "' already; --update writes it anew, --prune only takes out what is gone");
    }
    Check check = workspace.check(Selection.ALL, KnownBefore.NOTHING, options.console());
    check.advice().ifPresent(options.console()::say);
    check.notes().forEach(options.console()::say);
    if (!isComplete(check.result(), workspace, options.console())) {
      return ExitCode.FAILURE;
    }
    List<String> said = BaselineUpdate.write(file, check.result());
    options.console().print(Printable.line(said.get(0)) + "\n");
    said.subList(1, said.size()).forEach(options.console()::say);
    return ExitCode.CLEAN;
  }

  /** Whether all was looked at; says what was not. */
  private static boolean isComplete(Result result, Workspace workspace, Console console) {
    if (result.paths().isEmpty()) {
      console.say(ConfigNotes.nothingChecked(workspace.config()));
      return false;
    }
    if (result.failures() > 0) {
      console.say(
          "the check is incomplete, as 'entrylint check --no-baseline' shows: "
              + Tally.counted(result.failures(), "file or rule")
              + " failed; nothing was written");
      return false;
    }
    return true;
  }
}
