package dev.entrylint.cli.lsp.rename;

import dev.entrylint.cli.lsp.edit.Refusal;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.corpus.link.LabelKey;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.edit.FileChange;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.EditedSources;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Gives a label another name in its document. What links show stays as it is. */
record LabelRename(Moment moment, Document document, Renamed.Label label) {

  private static final int MOST = 999;

  /** What becomes of the document, in which all links lead where they led. */
  FileChange to(String name) throws IOException {
    String text = moment.snapshot().text(document);
    boolean named =
        name.length() <= MOST && name.chars().noneMatch(c -> c < ' ' || c == '[' || c == ']');
    if (!named || label.note() && name.chars().anyMatch(c -> c == ' ' || c == '^')) {
      throw Refusal.of(
          ResponseErrorCode.InvalidParams,
          "'"
              + name
              + "' cannot be a label: it is one line without brackets"
              + (label.note() ? ", blanks and '^'" : ""));
    }
    String key = LabelKey.of(name);
    if (!key.equals(LabelKey.of(label.placeholder()))
        && new LabelSearch(document, text).has(key, label.note())) {
      throw Refusal.failed("there is a label '" + name + "' already");
    }
    List<TextEdit> edits = new ArrayList<>();
    for (Span each : label.uses()) {
      edits.add(new TextEdit(document.path(), each, name));
    }
    for (Span each : label.bare()) {
      edits.add(bare(each, name, text));
    }
    byte[] before = moment.sources().bytes(document.path());
    byte[] after = TextEdits.applied(text, edits).getBytes(StandardCharsets.UTF_8);
    require(after);
    return FileChange.of(document.path(), before, after);
  }

  /** Names the label behind a text that was its own. */
  private TextEdit bare(Span letters, String name, String text) {
    int end = letters.end() + 1;
    int behind = text.startsWith("[]", end) ? end + 2 : end;
    return new TextEdit(document.path(), new Span(end, behind), "[" + name + "]");
  }

  private void require(byte[] after) throws IOException {
    EditedSources sources =
        new EditedSources(moment.sources(), Map.of(document.path(), after), Set.of());
    Snapshot then = moment.snapshot().project().reconfigured(moment.config()).snapshot(sources);
    Document now = then.corpus().document(document.path()).orElseThrow();
    boolean same =
        targets(moment.snapshot(), document).equals(targets(then, now))
            && notes(document) == notes(now);
    if (!same) {
      throw Refusal.failed("a link would not lead where it leads by that label");
    }
  }

  private static List<String> targets(Snapshot snapshot, Document document) {
    List<String> targets = new ArrayList<>();
    for (Link each : snapshot.corpus().links().of(document)) {
      targets.add(each.reference().form() + " " + each.reference().target());
    }
    return targets;
  }

  private static long notes(Document document) {
    return document.anchors().stream().filter(each -> each.kind() == Anchor.Kind.FOOTNOTE).count();
  }
}
