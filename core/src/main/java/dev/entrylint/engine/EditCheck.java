package dev.entrylint.engine;

import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.ListEdits;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.ListWriter;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleMeta;
import java.util.Arrays;
import java.util.List;

/** The test whether a fix edits what is there, and can be applied. */
record EditCheck(Context context) {

  /**
   * Whether it can be written.
   *
   * @throws IllegalArgumentException if it edits what is not there, or is less safe than its rule
   *     says
   */
  boolean canApply(Fix fix) {
    // Lists of rules say who mends and how safely; that must be true.
    RuleMeta rule = context.meta();
    if (rule.fix().isEmpty() || fix.safety().compareTo(rule.fix().get()) > 0) {
      throw new IllegalArgumentException(
          "the fix '%s' is %s, but the rule '%s' does not say that it has such"
              .formatted(fix.title(), fix.safety(), rule.id()));
    }
    for (Edit edit : fix.edits()) {
      if (!fits(edit)) {
        throw new IllegalArgumentException(
            "the fix '" + fix.title() + "' edits what is not there: " + edit);
      }
    }
    for (List<ListEdit> edits : ListEdits.byList(fix.edits())) {
      Document document = context.corpus().document(edits.get(0).path()).orElseThrow();
      if (!canWrite(document, edits, fix)) {
        return false;
      }
    }
    return true;
  }

  private boolean fits(Edit edit) {
    if (edit instanceof MoveFile move) {
      return context.corpus().document(move.from()).isPresent()
          && context.corpus().document(move.to()).isEmpty()
          && isBelowRoot(move.to());
    }
    String path = edit instanceof TextEdit text ? text.path() : ((ListEdit) edit).path();
    Span span = edit instanceof TextEdit text ? text.span() : ((ListEdit) edit).list();
    return context
        .corpus()
        .document(path)
        .map(target -> span.end() <= target.lines().length())
        .orElse(false);
  }

  private static boolean isBelowRoot(String path) {
    return !path.isEmpty()
        && path.indexOf('\\') < 0
        && Arrays.stream(path.split("/", -1)).noneMatch(List.of("", ".", "..")::contains);
  }

  private boolean canWrite(Document document, List<ListEdit> edits, Fix fix) {
    String text = context.text(document, new Span(0, document.lines().length()));
    try {
      return new ListWriter(document, text).write(edits).isPresent();
    } catch (IllegalArgumentException missing) {
      throw new IllegalArgumentException(
          "the fix '" + fix.title() + "' edits what is not there: " + missing.getMessage(),
          missing);
    }
  }
}
