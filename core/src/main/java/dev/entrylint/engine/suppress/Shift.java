package dev.entrylint.engine.suppress;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import java.util.List;

/** Where what stands in a text is when edits of it are done, of which no two overlap. */
final class Shift {

  private final List<TextEdit> edits;

  Shift(List<TextEdit> edits) {
    this.edits = List.copyOf(edits);
  }

  /** What becomes of {@code text}. */
  String applied(String text) {
    return TextEdits.applied(text, edits);
  }

  /** Where {@code offset} is then; behind what is put in there. */
  int behind(int offset) {
    int then = offset;
    for (TextEdit each : edits) {
      if (each.span().end() <= offset) {
        then += each.replacement().length() - each.span().length();
      }
    }
    return then;
  }

  /** The same, before what is put in there. */
  int before(int offset) {
    int then = offset;
    for (TextEdit each : edits) {
      boolean here = each.span().start() == offset && each.span().length() == 0;
      if (each.span().end() <= offset && !here) {
        then += each.replacement().length() - each.span().length();
      }
    }
    return then;
  }

  /** Whether {@code then} is what {@code now} has become; what is put in at an end may be in it. */
  boolean leads(Span now, Span then) {
    return (then.start() == behind(now.start()) || then.start() == before(now.start()))
        && (then.end() == behind(now.end()) || then.end() == before(now.end()));
  }

  /** Whether {@code then} lies in what is put in. */
  boolean isAdded(Span then) {
    for (TextEdit each : edits) {
      int from = before(each.span().start());
      if (from <= then.start() && then.end() <= from + each.replacement().length()) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything is changed between the ends of {@code now}. */
  boolean changes(Span now) {
    return edits.stream().anyMatch(each -> now.contains(each.span()));
  }

  /**
   * The line in which what began in {@code line} begins.
   *
   * @param before the lines of the text
   * @param after the lines of what it becomes
   */
  int line(int line, LineTable before, LineTable after) {
    return after.line(behind(before.start(line)));
  }
}
