package dev.entrylint.cli;

import dev.entrylint.base.Printable;
import dev.entrylint.cli.watch.WatchedFolders;
import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.report.BriefReporter;
import dev.entrylint.report.Tally;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code check --watch}: checks again whenever something is saved, and says what is new and what is
 * gone. Each answer reads only what changed; configuration, baseline and what git says are looked
 * at anew.
 */
final class Watch {

  static final String OPTION = "--watch";

  private final ParseResult given;
  private final CheckReports reports;
  private final Console console;
  private final Console silent;
  private Optional<Project> project = Optional.empty();

  /** What was answered last; empty before the first answer. */
  private Optional<Result> last = Optional.empty();

  /** Why nothing could be checked the last time; empty if it could. */
  private String failure = "";

  /** How that ends a run. */
  private int code = ExitCode.FAILURE;

  private Watch(ParseResult given, CheckReports reports, Console console) {
    this.given = given;
    this.reports = reports;
    this.console = console;
    silent = console.with(Writer.nullWriter(), new PrintWriter(Writer.nullWriter()));
  }

  static void add(CommandSpec spec) {
    spec.addOption(
        Options.flag(
            OPTION,
            "Check again whenever something is saved, and print what is new and what is gone; Ctrl-C"
                + " ends."));
  }

  /**
   * Runs until the thread is interrupted, or nobody reads what is printed.
   *
   * @return the exit code of the last answer
   */
  static int run(ParseResult given, CheckReports reports, Console console)
      throws IOException, ConfigException, Refusal {
    for (String each : List.of("--stdin", "--fix", ChangeOptions.STAGED, "--statistics")) {
      if (given.hasMatchedOption(each)) {
        throw new Refusal(OPTION + " looks at files as they are saved, and so excludes " + each);
      }
    }
    if (reports.hasMore()) {
      throw new Refusal(
          OPTION + " prints what is new and what is gone, for people; it excludes other formats");
    }
    return new Watch(given, reports, console).run();
  }

  private int run() throws IOException, ConfigException, Refusal {
    Workspace.Found found = Workspace.find(given, Options.paths(given), Optional.empty(), console);
    Path root;
    try {
      if (!Workspace.below(found, given, console).isEmpty()) {
        throw new Refusal(OPTION + " watches one corpus; name the --root of one");
      }
      root = found.workspace().config().root();
    } finally {
      found.workspace().close();
    }
    // From here on nothing is missed: what changes during the first check is seen after it.
    try (WatchedFolders folders = WatchedFolders.in(root)) {
      found.workspace().config().file().map(Path::getParent).ifPresent(folders::addOther);
      check(console);
      console.say(
          "watching "
              + Tally.counted(folders.count(), "folder")
              + (folders.isComplete() ? "" : ", which are not all: changes are seen after seconds")
              + "; Ctrl-C ends");
      while (true) {
        again(folders.await());
      }
    } catch (InterruptedException | NobodyReads ended) {
      return code;
    }
  }

  /** Thrown when what is printed goes nowhere, as behind {@code | head}. */
  private static final class NobodyReads extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Checks again; what is wrong with the configuration is said, and is no end.
   *
   * @param changed whether something is known to have changed; else the same is not said again
   */
  private void again(boolean changed) throws NobodyReads {
    String wrong;
    try {
      check(silent);
      failure = "";
      return;
    } catch (ConfigException broken) {
      wrong = broken.getMessage() + "\n";
    } catch (Refusal refused) {
      wrong = Program.NAME + ": " + Printable.line(refused.getMessage()) + "\n";
    } catch (IOException | UncheckedIOException passing) {
      // Something went while it was read; that is a change of its own, which comes next.
      wrong =
          Program.NAME + ": could not check: " + Printable.line("" + passing.getMessage()) + "\n";
    }
    if (changed || !wrong.equals(failure)) {
      console.tell(wrong);
    }
    failure = wrong;
    code = ExitCode.FAILURE;
  }

  /**
   * One answer.
   *
   * @param to who hears what is said of the configuration
   */
  private void check(Console to) throws IOException, ConfigException, Refusal, NobodyReads {
    List<String> paths = Options.paths(given);
    Workspace workspace = Workspace.find(given, paths, Optional.empty(), to).say(to);
    try {
      Scope scope = Scope.of(paths, workspace, console);
      Selection selection =
          new Selection(scope.selection().paths(), Options.rules(given, workspace.registry()));
      boolean whole = selection.isAll() && workspace.states().isEmpty();
      BaselineOptions baseline = BaselineOptions.of(given, 1, whole, to);
      KnownBefore known = ChangeCheck.known(workspace, baseline, "", to);
      Check check = check(workspace, selection, known);
      Scope.Gaps gaps = scope.complain(check.result(), workspace, to);
      code = baseline.judge(check.result(), CheckCommand.exitCode(check.result(), gaps, given, to));
      if (last.isEmpty()) {
        reports.print(check.result(), check.grouped(), workspace.sources(), workspace.registry());
        check.advice().ifPresent(console::say);
        check.notes().forEach(console::say);
      } else {
        print(
            FindingChange.between(last.get().findings(), check.result().findings()),
            check.result());
      }
      last = Optional.of(check.result());
    } finally {
      workspace.close();
    }
  }

  private Check check(Workspace workspace, Selection selection, KnownBefore known)
      throws IOException, ConfigException {
    if (known.earlier().isPresent() || workspace.config().published().isPresent()) {
      return workspace.check(selection, known, console);
    }
    Project next =
        project.isPresent()
            ? project.get().reconfigured(workspace.config())
            : Project.of(workspace.config(), workspace.registry());
    project = Optional.of(next);
    Check.Search search = last.isEmpty() ? Check.Search.THOROUGH : Check.Search.QUICK;
    return Check.of(
        next.snapshot(workspace.sources()), known, workspace.configs(), selection, search);
  }

  private void print(FindingChange change, Result result) throws IOException, NobodyReads {
    if (change.isEmpty() && failure.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("\n");
    text.append(LocalTime.now().truncatedTo(ChronoUnit.SECONDS)).append(": ");
    text.append(Tally.number(change.added().size())).append(" new, ");
    text.append(Tally.number(change.gone().size())).append(" gone\n");
    add(text, "+ ", change.added(), result);
    add(text, "- ", change.gone(), result);
    text.append(Tally.of(result).sentence()).append('\n');
    try {
      console.out().append(text);
      console.out().flush();
    } catch (IOException closed) {
      throw new NobodyReads();
    }
  }

  private void add(StringBuilder text, String sign, List<Finding> findings, Result result)
      throws IOException {
    StringBuilder lines = new StringBuilder();
    new BriefReporter(reports.paint()).report(new Result(result.corpus(), findings, 0), lines);
    lines.toString().lines().forEach(line -> text.append(sign).append(line).append('\n'));
  }
}
