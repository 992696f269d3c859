package dev.entrylint.report.format;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.engine.Result;
import dev.entrylint.report.JsonOutput;
import dev.entrylint.report.Reporter;
import dev.entrylint.report.Tally;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings in the Static Analysis Results Interchange Format, with the pages of their rules, and
 * with what was suppressed or known before, marked as that. A workflow on GitHub gets only what is
 * reported: code scanning makes an alert of each result, however it is marked.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class SarifReporter implements Reporter {

  static final String BASE = "SRCROOT";

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** From how many results on GitHub refuses a run. */
  private static final int MOST = 25_000;

  private static final String NAME = "entrylint";

  private final ReportRun run;

  SarifReporter(ReportRun run) {
    this.run = run;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    List<SarifResult> all = SarifResult.all(result, !run.isOnGithub());
    List<SarifResult> shown = all.size() > MOST ? all.subList(0, MOST) : all;
    SarifRules rules = SarifRules.of(shown, run.rules());
    StringWriter whole = new StringWriter();
    JsonWriter json = JsonOutput.to(whole);
    json.beginObject();
    json.name("$schema").value(SCHEMA);
    json.name("version").value("2.1.0");
    json.name("runs").beginArray().beginObject();
    writeTool(rules, json);
    writeInvocation(result, all.size() - shown.size(), json);
    json.name("automationDetails").beginObject();
    json.name("id").value(NAME + "/" + run.paths().prefix()).endObject();
    json.name("columnKind").value("utf16CodeUnits");
    json.name("originalUriBaseIds").beginObject().name(BASE).beginObject();
    json.name("uri").value(uri(run.paths().folder()));
    json.name("description").beginObject();
    json.name("text").value("The folder that all paths are relative to").endObject();
    json.endObject().endObject();
    json.name("results").beginArray();
    new SarifWriter(run, result, rules, json).write(shown);
    json.endArray();
    json.endObject().endArray().endObject();
    json.flush();
    out.append(whole.getBuffer()).append('\n');
  }

  private static void writeTool(SarifRules rules, JsonWriter json) throws IOException {
    Tool tool = Tool.read();
    json.name("tool").beginObject().name("driver").beginObject();
    json.name("name").value(NAME);
    json.name("version").value(tool.version());
    if (tool.home().isPresent()) {
      json.name("informationUri").value(tool.home().get());
    }
    json.name("rules").beginArray();
    rules.write(json);
    json.endArray();
    json.endObject().endObject();
  }

  /**
   * How the run ended, and what its user should know.
   *
   * @param cut how many results are left out
   */
  private void writeInvocation(Result result, int cut, JsonWriter json) throws IOException {
    json.name("invocations").beginArray().beginObject();
    json.name("executionSuccessful").value(run.exitCode() != 2);
    json.name("exitCode").value(run.exitCode());
    json.name("toolExecutionNotifications").beginArray();
    if (result.failures() > 0) {
      String failed = Tally.counted(result.failures(), "file or rule");
      notify("error", "the check is incomplete: " + failed + " failed", json);
    }
    if (cut > 0) {
      notify("warning", Tally.counted(cut, "result") + " more than this format has room for", json);
    }
    for (String note : run.notes()) {
      notify("note", note, json);
    }
    json.endArray().endObject().endArray();
  }

  private static void notify(String level, String text, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("level").value(level);
    json.name("message").beginObject().name("text").value(text).endObject();
    json.endObject();
  }

  private static String uri(Path folder) {
    List<String> names = new ArrayList<>();
    folder.forEach(name -> names.add(name.toString()));
    String path = SarifWriter.uri(String.join("/", names));
    String root = folder.getRoot() == null ? "/" : folder.getRoot().toString().replace('\\', '/');
    String from = root.startsWith("/") ? root : "/" + root;
    return "file://" + from + path + (path.isEmpty() ? "" : "/");
  }
}
