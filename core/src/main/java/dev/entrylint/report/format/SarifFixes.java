package dev.entrylint.report.format;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.base.Shortened;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Result;
import dev.entrylint.model.LineTable;
import dev.entrylint.report.FixEdits;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes fixes as SARIF knows them: replacements in files. One that moves a file is left out. */
final class SarifFixes {

  private final ReportRun run;
  private final Result result;
  private final JsonWriter json;

  SarifFixes(ReportRun run, Result result, JsonWriter json) {
    this.run = run;
    this.result = result;
    this.json = json;
  }

  /** Writes those of {@code finding}, if it has any. */
  void write(Finding finding) throws IOException {
    List<Fix> shown = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      if (FixEdits.moves(fix).isEmpty()) {
        shown.add(fix);
      }
    }
    if (shown.isEmpty()) {
      return;
    }
    json.name("fixes").beginArray();
    for (Fix fix : shown) {
      write(fix, result.partOf(finding.path()));
    }
    json.endArray();
  }

  private void write(Fix fix, Result.Part part) throws IOException {
    Map<String, List<TextEdit>> files = new LinkedHashMap<>();
    FixEdits edits = new FixEdits(run.sources(), part.folder(), part.corpus());
    for (TextEdit edit : edits.texts(fix)) {
      files.computeIfAbsent(edit.path(), path -> new ArrayList<>()).add(edit);
    }
    json.beginObject();
    json.name("description").beginObject();
    json.name("text").value(Shortened.sentence(fix.title())).endObject();
    json.name("artifactChanges").beginArray();
    for (Map.Entry<String, List<TextEdit>> each : files.entrySet()) {
      LineTable lines = edits.lines(each.getKey());
      json.beginObject();
      SarifWriter.writeFile(run.paths().of(part.folder() + each.getKey()), json);
      json.name("replacements").beginArray();
      for (TextEdit edit : each.getValue()) {
        json.beginObject();
        json.name("deletedRegion");
        SarifWriter.writeRegion(
            lines.position(edit.span().start()), lines.position(edit.span().end()), json);
        json.name("insertedContent").beginObject();
        json.name("text").value(edit.replacement()).endObject();
        json.endObject();
      }
      json.endArray().endObject();
    }
    json.endArray().endObject();
  }
}
