package dev.entrylint.engine.fix;

import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is done to one file in a round, as edits of its text and as operations on its lists. */
record FileRound(List<TextEdit> edits, Map<Span, ListRound> lists) {

  /**
   * What is done to one list.
   *
   * @param written what it comes to
   * @param reach the list, and what of the text beside it is changed with it
   */
  record ListRound(List<ListEdit> operations, List<TextEdit> written, Span reach) {}

  /** Nothing. */
  FileRound() {
    this(new ArrayList<>(), new LinkedHashMap<>());
  }

  /** The same, to be changed apart. */
  FileRound copy() {
    return new FileRound(new ArrayList<>(edits), new LinkedHashMap<>(lists));
  }

  /** Whether nothing is done to a place that overlaps {@code span}, lists as a whole. */
  boolean isFree(Span span) {
    for (TextEdit each : edits) {
      if (TextEdits.overlap(each.span(), span)) {
        return false;
      }
    }
    for (ListRound each : lists.values()) {
      if (TextEdits.overlap(each.reach, span)) {
        return false;
      }
    }
    return true;
  }

  /** All of it as edits of the text. */
  List<TextEdit> all() {
    List<TextEdit> all = new ArrayList<>(edits);
    lists.values().forEach(each -> all.addAll(each.written));
    return all;
  }
}
