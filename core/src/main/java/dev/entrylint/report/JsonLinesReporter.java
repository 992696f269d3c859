package dev.entrylint.report;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.base.Shortened;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.io.StringWriter;

/**
 * Findings as JSON, for programs that read line by line: an object for each finding, as {@link
 * JsonReporter} writes it, and at the end one with the version and the summary.
 */
public final class JsonLinesReporter implements Reporter {

  private final JsonReporter json;

  /**
   * @param sources where the texts of lists are read from, once more
   */
  public JsonLinesReporter(Sources sources) {
    json = new JsonReporter(sources);
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    Shortened shortened = new Shortened();
    for (Finding finding : result.findings()) {
      StringWriter line = new StringWriter();
      json.writeFinding(finding, result, shortened, JsonOutput.to(line));
      out.append(line.getBuffer()).append('\n');
    }
    StringWriter line = new StringWriter();
    JsonWriter last = JsonOutput.to(line);
    last.beginObject();
    last.name("version").value(JsonReporter.VERSION);
    JsonReporter.writeSummary(result, last);
    last.endObject();
    out.append(line.getBuffer()).append('\n');
  }
}
