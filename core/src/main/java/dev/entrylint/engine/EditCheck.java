package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.ListEdits;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.ListWriter;
import dev.entrylint.engine.source.SourceText;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import java.util.Arrays;
import java.util.List;

/** The test whether a fix edits what is there, and can be applied. */
record EditCheck(Corpus corpus, SourceText source) {

  /**
   * Whether it can be written.
   *
   * @throws IllegalArgumentException if it edits what is not there
   */
  boolean canApply(Fix fix) {
    for (Edit edit : fix.edits()) {
      if (!fits(edit)) {
        throw new IllegalArgumentException(
            "the fix '" + fix.title() + "' edits what is not there: " + edit);
      }
    }
    for (List<ListEdit> edits : ListEdits.byList(fix.edits())) {
      Document document = corpus.document(edits.get(0).path()).orElseThrow();
      if (!canWrite(document, edits, fix)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Edit edit) {
    if (edit instanceof MoveFile move) {
      return corpus.document(move.from()).isPresent()
          && corpus.document(move.to()).isEmpty()
          && isBelowRoot(move.to());
    }
    String path = edit instanceof TextEdit text ? text.path() : ((ListEdit) edit).path();
    Span span = edit instanceof TextEdit text ? text.span() : ((ListEdit) edit).list();
    return corpus.document(path).map(target -> span.end() <= target.lines().length()).orElse(false);
  }

  private static boolean isBelowRoot(String path) {
    return !path.isEmpty()
        && path.indexOf('\\') < 0
        && Arrays.stream(path.split("/", -1)).noneMatch(List.of("", ".", "..")::contains);
  }

  private boolean canWrite(Document document, List<ListEdit> edits, Fix fix) {
    String text = source.of(document).text(new Span(0, document.lines().length()));
    try {
      return new ListWriter(document, text).write(edits).isPresent();
    } catch (IllegalArgumentException missing) {
      throw new IllegalArgumentException(
          "the fix '" + fix.title() + "' edits what is not there: " + missing.getMessage(),
          missing);
    }
  }
}
