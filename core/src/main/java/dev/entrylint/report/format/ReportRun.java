package dev.entrylint.report.format;

import dev.entrylint.engine.FailOn;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.RuleRegistry;
import java.util.List;
import java.util.Map;

/**
 * A run that is reported on: what reports say of it beside its findings.
 *
 * @param result what was found; each finding for itself
 * @param sources where texts are read from, once more
 * @param rules what can be reported
 * @param selection what of the corpus was reported on
 * @param failOn from which severity on findings make the run fail
 * @param paths what the paths of reports for services are relative to
 * @param environment the environment variables
 * @param exitCode how the run ends: 0, 1 or 2
 * @param notes what its user should know of it; sentences without a full stop
 */
public record ReportRun(
    Result result,
    Sources sources,
    RuleRegistry rules,
    Selection selection,
    FailOn failOn,
    PathBase paths,
    Map<String, String> environment,
    int exitCode,
    List<String> notes) {

  public ReportRun {
    notes = List.copyOf(notes);
  }

  /** Whether the run is one of a workflow on GitHub. */
  boolean isOnGithub() {
    return "true".equals(environment.get("GITHUB_ACTIONS"));
  }
}
