package dev.entrylint.report.format;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.engine.Result;
import dev.entrylint.report.JsonOutput;
import dev.entrylint.report.Reporter;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Findings as code quality of GitLab: a JSON array.
 *
 * @see <a href="https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format">the
 *     format</a>
 */
final class GitlabReporter implements Reporter {

  private final ReportRun run;

  GitlabReporter(ReportRun run) {
    this.run = run;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    StringWriter whole = new StringWriter();
    JsonWriter json = JsonOutput.to(whole);
    json.beginArray();
    for (Finding finding : result.findings()) {
      json.beginObject();
      json.name("description").value(finding.message());
      json.name("check_name").value(finding.rule());
      json.name("fingerprint").value(hash(run.paths().prefix(), result, finding));
      json.name("severity").value(severity(finding.severity()));
      json.name("location").beginObject();
      json.name("path").value(run.paths().of(finding.path()));
      json.name("lines").beginObject();
      json.name("begin").value(finding.start().line());
      json.name("end").value(finding.end().line());
      json.endObject();
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.flush();
    out.append(whole.getBuffer()).append('\n');
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  /** GitLab takes any text; a hash is of one length, and no service cuts it. */
  private static String hash(String prefix, Result result, Finding finding) {
    String name = prefix + "|" + result.fingerprints().of(finding);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // each Java has it
    }
  }
}
