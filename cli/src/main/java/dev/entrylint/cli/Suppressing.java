package dev.entrylint.cli;

import dev.entrylint.base.Fence;
import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.suppress.SuppressionPlan;
import dev.entrylint.engine.suppress.SuppressionWords;
import dev.entrylint.engine.suppress.Suppressor;
import dev.entrylint.report.BaselineUpdate;
import dev.entrylint.report.FileTransaction;
import dev.entrylint.report.SuppressReport;
import dev.entrylint.report.SuppressRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.ParseResult;

/**
 * The suppressing of findings in one corpus.
 *
 * @param folder what its paths begin with for the user
 */
record Suppressing(
    Workspace workspace,
    String folder,
    ParseResult given,
    SuppressionWords words,
    Console console) {

  /** Writes suppressions and says what was done. */
  int run() throws IOException, ConfigException, Refusal {
    if (ChangeCheck.hasNothingToCheck(List.of(workspace), given, console)) {
      return ExitCode.CLEAN;
    }
    Path root = workspace.config().root();
    Scope scope = Scope.of(Options.paths(given), workspace, console);
    Set<String> rules = Options.rules(given, workspace.registry()).orElseThrow();
    BaselineOptions baseline = BaselineOptions.of(given, 1, false, console);
    KnownBefore known =
        ChangeCheck.known(workspace, baseline, folder.isEmpty() ? "" : folder + ": ", console);
    Snapshot now = known.now(workspace.config(), workspace.registry(), workspace.sources());
    sayOff(rules, now);
    Selection selection = new Selection(scope.selection().paths(), Optional.of(rules));
    Fence fence = ReadingOptions.of(given, console).bounds(root).fence();
    SuppressRun run =
        new SuppressRun(
            new Suppressor(now, known, selection, words), new FileTransaction(root, fence));
    if (given.matchedOptionValue(SuppressCommand.DIFF, false)) {
      SuppressionPlan planned = run.plan();
      DiffOutput.print(planned.files(), folder, console);
      SuppressReport.left(planned, folder).forEach(console::say);
      SuppressReport.summary(planned, true).forEach(console::say);
      int code = planned.files().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
      return code(planned, scope, code);
    }
    SuppressRun.Done done = run.run();
    if (!done.written().isComplete()) {
      CorpusWriting.printUnwritten(done.written(), folder, "suppress", console);
      return ExitCode.FAILURE;
    }
    report(done.suppressed());
    if (known.baseline().isPresent() && !done.written().files().isEmpty()) {
      BaselineUpdate.pruneMended(
              baseline.file(workspace), known.baseline().get(), done.suppressed().snapshot())
          .ifPresent(console::say);
    }
    return code(done.suppressed(), scope, ExitCode.CLEAN);
  }

  /** Of what is off, nothing is found that would have to be suppressed. */
  private void sayOff(Set<String> rules, Snapshot now) {
    for (String each : rules) {
      boolean on =
          workspace.registry().named(each).map(rule -> now.project().reports(rule.meta())).get();
      if (!on) {
        console.say("'" + each + "' is off in the configuration, and so finds nothing");
      }
    }
  }

  private void report(SuppressionPlan suppressed) throws IOException {
    List<String> lines = new ArrayList<>(SuppressReport.left(suppressed, folder));
    lines.addAll(SuppressReport.summary(suppressed, false));
    console.print(String.join("\n", lines) + "\n");
  }

  private int code(SuppressionPlan suppressed, Scope scope, int otherwise) {
    return CorpusWriting.code(
        suppressed.result(), suppressed.left().isEmpty(), otherwise, scope, workspace, console);
  }
}
