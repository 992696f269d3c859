package dev.entrylint.parse.extract;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.NoteStyle;
import dev.entrylint.parse.NoteSyntax;
import dev.entrylint.parse.Syntax;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The footnotes of one text, and which of them the renderer shows. What stands in a footnote is
 * shown if that is, and counts where the renderer puts it; pandoc knows no footnote in another.
 */
final class ShownNotes {

  private final List<NoteSyntax> notes;
  private final List<IdMark> uses = new ArrayList<>();

  /** Of each label the footnote that counts: for some renderers the first, for others the last. */
  private final Map<String, Integer> defined = new HashMap<>();

  private final boolean[] shown;

  /** The footnotes that were found to be shown, in that order. */
  private final int[] found;

  private int count;

  private ShownNotes(NoteStyle style, Syntax syntax) {
    notes = syntax.notes();
    for (IdMark mark : syntax.ids()) {
      if (mark.kind() == Anchor.Kind.FOOTNOTE) {
        uses.add(mark);
      }
    }
    for (int note = 0; note < notes.size(); note++) {
      String label = notes.get(note).label();
      if (!style.isFirstOfLabel() || !defined.containsKey(label)) {
        defined.put(label, note);
      }
    }
    shown = new boolean[notes.size()];
    found = new int[notes.size()];
  }

  /** Those of a text to a renderer that gives footnotes ids of {@code style}. */
  static ShownNotes of(NoteStyle style, Syntax syntax) {
    ShownNotes notes = new ShownNotes(style, syntax);
    switch (style.shown()) {
      case ALL -> Arrays.fill(notes.shown, true);
      case LAST -> notes.defined.values().forEach(note -> notes.shown[note] = true);
      case USED -> notes.uses.forEach(notes::show);
      case USED_IN_TEXT -> notes.showUsedInText();
      case USED_IN_SHOWN -> {
        notes.showUsedInText();
        notes.showUsedInShown();
      }
    }
    return notes;
  }

  private void showUsedInText() {
    for (IdMark use : uses) {
      if (around(use.span()) < 0) {
        show(use);
      }
    }
  }

  /** Shows those that are used in one that is shown itself. */
  private void showUsedInShown() {
    for (int next = 0; next < count; next++) {
      Span span = notes.get(found[next]).span();
      for (int k = firstFrom(span.start()); k < uses.size(); k++) {
        if (uses.get(k).span().start() >= span.end()) {
          break;
        }
        show(uses.get(k));
      }
    }
  }

  private void show(IdMark use) {
    Integer note = defined.get(use.id());
    if (note != null && !shown[note]) {
      shown[note] = true;
      found[count++] = note;
    }
  }

  /** All footnotes, in the order of the text. */
  List<NoteSyntax> all() {
    return notes;
  }

  /** The places that use footnotes, in the order of the text. */
  List<IdMark> uses() {
    return uses;
  }

  /** Whether the footnote number {@code note} is shown. */
  boolean isShown(int note) {
    return shown[note];
  }

  /** Whether {@code use} stands in the text or in a footnote that is shown. */
  boolean isShown(IdMark use) {
    int note = around(use.span());
    return note < 0 || shown[note];
  }

  /** The number of the footnote in which {@code span} begins, or -1. */
  int around(Span span) {
    int place = span.start();
    int last =
        SortedSearch.firstFrom(notes.size(), note -> notes.get(note).span().start(), place + 1) - 1;
    return last >= 0 && place < notes.get(last).span().end() ? last : -1;
  }

  /** The first use at or behind {@code place}. */
  private int firstFrom(int place) {
    return SortedSearch.firstFrom(uses.size(), use -> uses.get(use).span().start(), place);
  }
}
