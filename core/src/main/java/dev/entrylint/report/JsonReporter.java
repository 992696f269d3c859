package dev.entrylint.report;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.base.Shortened;
import dev.entrylint.corpus.link.LinkCoverage;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.engine.source.UnreadFiles;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Position;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Related;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Findings as one JSON object, for programs. Its fields only grow; {@code version} tells when one
 * changes its meaning. Long entries, subjects and messages are {@link Shortened}.
 */
public final class JsonReporter implements Reporter {

  static final int VERSION = 1;

  private final Sources sources;

  /**
   * @param sources where the texts of lists are read from, once more, to say what edits of them
   *     come to
   */
  public JsonReporter(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void report(Result result, Appendable out) throws IOException {
    if (out instanceof Writer writer) {
      write(result, writer);
    } else {
      StringWriter whole = new StringWriter();
      write(result, whole);
      out.append(whole.getBuffer());
    }
  }

  private void write(Result result, Writer out) throws IOException {
    JsonWriter json = JsonOutput.to(out);
    json.beginObject();
    json.name("version").value(VERSION);
    writeSummary(result, json);
    json.name("findings").beginArray();
    Shortened shortened = new Shortened();
    for (Finding finding : result.findings()) {
      writeFinding(finding, result, shortened, json);
    }
    json.endArray();
    json.endObject();
    json.flush();
    out.append('\n');
  }

  static void writeSummary(Result result, JsonWriter json) throws IOException {
    Tally tally = Tally.of(result);
    json.name("summary").beginObject();
    json.name("files").value(tally.files());
    json.name("entries").value(tally.entries());
    LinkCoverage links = tally.links();
    json.name("links").value(links.all());
    json.name("linksChecked").value(links.checked());
    json.name("linksExternal").value(links.external());
    json.name("linksNotChecked").beginArray();
    for (LinkCoverage.Unchecked each : links.byReason()) {
      json.beginObject();
      json.name("reason").value(each.reason().word());
      json.name("count").value(each.count());
      json.name("example").value(Shortened.sentence(each.example()));
      json.endObject();
    }
    json.endArray();
    json.name("filesNotRead").beginArray();
    for (UnreadFiles each : result.unread()) {
      json.beginObject();
      json.name("ending").value(each.ending());
      json.name("count").value(each.count());
      json.name("why").value(each.why().sentence());
      json.name("example").value(each.example());
      json.endObject();
    }
    json.endArray();
    json.name("errors").value(tally.errors());
    json.name("warnings").value(tally.warnings());
    json.name("infos").value(tally.infos());
    json.name("failures").value(result.failures());
    OptionalInt gone =
        result.known().isPresent() ? result.known().get().gone() : OptionalInt.empty();
    json.name("known").value(result.known().isPresent() ? result.known().get().known() : 0);
    json.name("gone").value(gone.isPresent() ? (Integer) gone.getAsInt() : null);
    json.endObject();
  }

  void writeFinding(Finding finding, Result result, Shortened shortened, JsonWriter json)
      throws IOException {
    json.beginObject();
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().toString());
    json.name("file").value(finding.path());
    writeRange(finding.start(), finding.end(), json);
    json.name("entry").value(finding.entry().map(shortened::name).orElse(null));
    json.name("subject").value(shortened.name(finding.subject()));
    json.name("message").value(finding.message());
    json.name("fingerprint").value(result.fingerprints().of(finding));
    json.name("related").beginArray();
    for (Related related : finding.related()) {
      writeRelated(related, json);
    }
    json.endArray();
    json.name("fixes").beginArray();
    Optional<Fix> unasked = finding.defaultFix();
    for (Fix fix : finding.fixes()) {
      boolean isDefault = unasked.filter(each -> each == fix).isPresent();
      writeFix(fix, isDefault, result.partOf(finding.path()), json);
    }
    json.endArray();
    json.endObject();
  }

  private static void writeRelated(Related related, JsonWriter json) throws IOException {
    json.beginObject();
    json.name("file").value(related.path());
    json.name("line").value(related.position().line());
    json.name("column").value(related.position().column());
    json.name("message").value(related.message());
    if (related.ref().isPresent()) {
      json.name("ref").value(related.ref().get());
    }
    json.endObject();
  }

  private void writeFix(Fix fix, boolean isDefault, Result.Part part, JsonWriter json)
      throws IOException {
    FixEdits edits = new FixEdits(sources, part.folder(), part.corpus());
    json.beginObject();
    json.name("title").value(Shortened.sentence(fix.title()));
    json.name("safety").value(fix.safety().toString());
    json.name("default").value(isDefault);
    json.name("edits").beginArray();
    for (TextEdit edit : edits.texts(fix)) {
      LineTable lines = edits.lines(edit.path());
      json.beginObject();
      json.name("file").value(part.folder() + edit.path());
      writeRange(lines.position(edit.span().start()), lines.position(edit.span().end()), json);
      json.name("replacement").value(edit.replacement());
      json.endObject();
    }
    for (MoveFile move : FixEdits.moves(fix)) {
      json.beginObject();
      json.name("move").beginObject();
      json.name("from").value(part.folder() + move.from());
      json.name("to").value(part.folder() + move.to());
      json.endObject();
      json.endObject();
    }
    json.endArray();
    json.endObject();
  }

  private static void writeRange(Position start, Position end, JsonWriter json) throws IOException {
    json.name("line").value(start.line());
    json.name("column").value(start.column());
    json.name("endLine").value(end.line());
    json.name("endColumn").value(end.column());
  }
}
