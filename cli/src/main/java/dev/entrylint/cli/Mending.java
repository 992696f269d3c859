package dev.entrylint.cli;

import dev.entrylint.base.Fence;
import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.OtherReading;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixer;
import dev.entrylint.engine.fix.Uncommitted;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.FileTransaction;
import dev.entrylint.report.FixReport;
import dev.entrylint.report.FixReport.Remedies;
import dev.entrylint.report.FixRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * The mending of one corpus.
 *
 * @param folder what its paths begin with for the user
 */
record Mending(
    Workspace workspace, String folder, ParseResult given, FixOptions options, Console console) {

  private static final Remedies REMEDIES =
      new Remedies(
          "--unsafe mends it, --interactive shows it",
          "--interactive offers them",
          "--allow-dirty mends it all the same",
          "'entrylint check'");

  /** Mends it and says what was done. */
  int run() throws IOException, ConfigException, Refusal {
    if (ChangeCheck.hasNothingToCheck(List.of(workspace), given, console)) {
      return ExitCode.CLEAN;
    }
    Path root = workspace.config().root();
    Scope scope = Scope.of(Options.paths(given), workspace, console);
    Selection selection =
        new Selection(scope.selection().paths(), Options.rules(given, workspace.registry()));
    BaselineOptions baseline = BaselineOptions.of(given, 1, false, console);
    String prefix = folder.isEmpty() ? "" : folder + ": ";
    KnownBefore known = ChangeCheck.known(workspace, baseline, prefix, console);
    Snapshot snapshot = known.now(workspace.config(), workspace.registry(), workspace.sources());
    Optional<OtherReading> reading = OtherReading.of(snapshot, workspace.configs());
    reading.ifPresent(other -> console.say(prefix + other.advice()));
    FixRun run =
        new FixRun(
            new Fixer(snapshot, known, selection, reading, workspace.configs()),
            new FileTransaction(root, fence()));
    if (options.diff()) {
      Fixed fixed = run.plan(choice());
      DiffOutput.print(fixed.files(), folder, console);
      FixReport.summary(fixed, true, REMEDIES).forEach(console::say);
      int code = fixed.files().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
      return code(fixed, scope, code);
    }
    FixRun.Done done = run.run(choice());
    if (!done.written().isComplete()) {
      CorpusWriting.printUnwritten(done.written(), folder, "mend", console);
      return ExitCode.FAILURE;
    }
    report(done.fixed());
    if (known.baseline().isPresent() && !done.written().files().isEmpty()) {
      BaselineUpdate.pruneMended(baseline.file(workspace), known.baseline().get(), done.fixed())
          .ifPresent(console::say);
    }
    return code(done.fixed(), scope, ExitCode.CLEAN);
  }

  private Fence fence() throws Refusal {
    return ReadingOptions.of(given, console).bounds(workspace.config().root()).fence();
  }

  private FixChoice choice() throws IOException {
    if (options.interactive()) {
      return new Questions(uncommitted(), console);
    }
    return options.unsafe() ? FixChoice.unsafe(uncommitted()) : FixChoice.safe();
  }

  /** The files of which git does not keep what they are. */
  private Set<String> uncommitted() throws IOException {
    if (options.dirty() || options.diff()) {
      return Set.of();
    }
    GitEnvironment environment = new GitEnvironment(console.folder(), console.environment());
    return Uncommitted.in(workspace.config().root(), workspace.sources(), environment);
  }

  private void report(Fixed fixed) throws IOException {
    List<String> lines = new ArrayList<>();
    if (!given.matchedOptionValue("--quiet", false)) {
      lines.addAll(FixReport.mended(fixed, folder));
      lines.addAll(FixReport.left(fixed, folder));
    }
    lines.addAll(FixReport.summary(fixed, false, REMEDIES));
    console.print(String.join("\n", lines) + "\n");
  }

  private int code(Fixed fixed, Scope scope, int otherwise) {
    return CorpusWriting.code(
        fixed.result(), fixed.isComplete(), otherwise, scope, workspace, console);
  }
}
