package dev.entrylint.report.format;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.base.PercentEncoding;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Suppressed;
import dev.entrylint.engine.fix.FoundFixes;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.model.Position;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes results of SARIF. */
final class SarifWriter {

  /** The name of our fingerprints, with the version of what they consist of. */
  private static final String FINGERPRINT = "entrylintFingerprint/v1";

  /** How many fixes that take long to find are found. */
  private static final int SOUGHT = 50;

  private final ReportRun run;
  private final Result result;
  private final SarifRules rules;
  private final JsonWriter json;
  private final SarifFixes fixes;

  SarifWriter(ReportRun run, Result result, SarifRules rules, JsonWriter json) {
    this.run = run;
    this.result = result;
    this.rules = rules;
    this.json = json;
    fixes = new SarifFixes(run, result, json);
  }

  /** Writes {@code results}; those that are reported with their fixes. */
  void write(List<SarifResult> results) throws IOException {
    List<Finding> open = new ArrayList<>();
    for (Finding each : result.findings()) {
      if (!each.hasFoundFixes()) {
        open.add(each);
      }
    }
    boolean many = open.size() > SOUGHT;
    Set<Finding> failing = many ? Set.of() : FoundFixes.failing(open);
    for (SarifResult each : results) {
      json.beginObject();
      json.name("ruleId").value(each.rule());
      json.name("ruleIndex").value(rules.index(each.rule()));
      if (each.finding().isPresent()) {
        Finding finding = each.finding().get();
        writeFound(finding);
        boolean reported =
            each.suppressed().isEmpty() && !each.state().equals(Optional.of("unchanged"));
        if (reported && !failing.contains(finding) && (!many || finding.hasFoundFixes())) {
          fixes.write(finding);
        }
      } else {
        writeGone(each.gone().orElseThrow());
      }
      if (each.state().isPresent()) {
        json.name("baselineState").value(each.state().get());
      }
      if (each.suppressed().isPresent()) {
        writeSuppression(each.suppressed().get());
      }
      json.endObject();
    }
  }

  private void writeFound(Finding finding) throws IOException {
    json.name("level").value(SarifRules.level(finding.severity()));
    writeMessage(finding.message());
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    writeFile(run.paths().of(finding.path()), json);
    json.name("region");
    writeRegion(finding.start(), finding.end(), json);
    json.endObject().endObject().endArray();
    if (!finding.related().isEmpty()) {
      json.name("relatedLocations").beginArray();
      for (int i = 0; i < finding.related().size(); i++) {
        writeRelated(i, finding.related().get(i));
      }
      json.endArray();
    }
    json.name("partialFingerprints").beginObject();
    json.name(FINGERPRINT).value(result.fingerprints().of(finding)).endObject();
  }

  private void writeRelated(int id, Related related) throws IOException {
    json.beginObject();
    json.name("id").value(id);
    json.name("physicalLocation").beginObject();
    writeFile(run.paths().of(related.path()), json);
    if (related.ref().isEmpty()) { // the file as it is now may not have that line
      json.name("region").beginObject();
      json.name("startLine").value(related.position().line());
      json.name("startColumn").value(related.position().column());
      json.endObject();
    }
    json.endObject();
    writeMessage(related.message() + related.ref().map(ref -> " (at " + ref + ")").orElse(""));
    json.endObject();
  }

  private void writeGone(KnownFinding gone) throws IOException {
    json.name("level").value(SarifRules.level(rules.severity(gone.rule())));
    writeMessage("no longer found: " + gone.rule() + " of " + gone.subject());
    json.name("locations").beginArray().beginObject();
    json.name("physicalLocation").beginObject();
    writeFile(run.paths().of(gone.path()), json);
    json.endObject().endObject().endArray();
  }

  private void writeSuppression(Suppressed suppressed) throws IOException {
    json.name("suppressions").beginArray().beginObject();
    json.name("kind").value(suppressed.isInText() ? "inSource" : "external");
    json.name("justification").value(suppressed.justification());
    json.endObject().endArray();
  }

  /** In messages what looks like a link of Markdown is one, so that a blank parts it. */
  private void writeMessage(String text) throws IOException {
    json.name("message").beginObject();
    json.name("text").value(text.replace("](", "] (")).endObject();
  }

  static void writeFile(String path, JsonWriter json) throws IOException {
    json.name("artifactLocation").beginObject();
    json.name("uri").value(uri(path));
    json.name("uriBaseId").value(SarifReporter.BASE).endObject();
  }

  static void writeRegion(Position start, Position end, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("startLine").value(start.line());
    json.name("startColumn").value(start.column());
    json.name("endLine").value(end.line());
    json.name("endColumn").value(end.column());
    json.endObject();
  }

  /** {@code path}, whose names stand between slashes, as a relative reference. */
  static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || "-._~/".indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        PercentEncoding.append(uri, c);
      }
    }
    return uri.toString();
  }
}
