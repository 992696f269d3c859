package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.Result;
import dev.entrylint.report.FileTransaction.Written;
import dev.entrylint.report.FixReport;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import picocli.CommandLine.ParseResult;

/** What the commands have in common that write into documents because of findings in them. */
final class CorpusWriting {

  /** Does it in one corpus. */
  interface Run {

    /**
     * @param folder what paths begin with for the user; empty if there is one corpus
     * @return the exit code
     */
    int of(Workspace workspace, String folder) throws IOException, ConfigException, Refusal;
  }

  private CorpusWriting() {}

  /**
   * Does it in the corpus that is meant, or in each of those below.
   *
   * @return the gravest exit code
   */
  static int inEach(ParseResult given, Console console, Run run)
      throws IOException, ConfigException, Refusal {
    Workspace.Found found = Workspace.find(given, Options.paths(given), Optional.empty(), console);
    SortedMap<String, Workspace> below = Workspace.below(found, given, console);
    try {
      if (below.isEmpty()) {
        return run.of(found.say(console), "");
      }
      BaselineOptions.of(given, below.size(), false, console);
      int code = ExitCode.CLEAN;
      for (String folder : below.keySet()) {
        code = Math.max(code, run.of(below.get(folder), folder));
      }
      return code;
    } finally {
      found.workspace().close();
      for (Workspace each : below.values()) {
        each.close();
      }
    }
  }

  /**
   * Says which files were written where not all were, and why the others were not.
   *
   * @param verb what is done to the rest when it runs again
   */
  static void printUnwritten(Written written, String folder, String verb, Console console)
      throws IOException {
    String files = String.join(", ", written.files());
    FixReport.unwritten(written, folder).forEach(console::say);
    console.print(
        (files.isEmpty() ? "nothing was written" : "written: " + files)
            + "\nrun it again to "
            + verb
            + " the rest\n");
  }

  /**
   * How a run ends that did what it could; says what was not looked at.
   *
   * @param complete whether nothing was left
   * @param otherwise the exit code if so
   */
  static int code(
      Result result,
      boolean complete,
      int otherwise,
      Scope scope,
      Workspace workspace,
      Console console) {
    if (result.failures() > 0) {
      console.say("not all was looked at, as 'entrylint check' shows");
      return ExitCode.FAILURE;
    }
    if (scope.complain(result, workspace, console).corpus()) {
      return ExitCode.FAILURE;
    }
    return complete ? otherwise : ExitCode.FINDINGS;
  }
}
