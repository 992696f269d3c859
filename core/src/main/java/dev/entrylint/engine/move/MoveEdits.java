package dev.entrylint.engine.move;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.model.Span;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Edits of texts that are collected; no two of them touch the same letters. */
final class MoveEdits {

  /** By path, and then by where each begins. */
  private final SortedMap<String, NavigableMap<Integer, TextEdit>> byPath = new TreeMap<>();

  private int links;

  /** Adds {@code edit} unless there is one of these letters already. */
  void add(TextEdit edit) {
    if (!hasIn(edit.path(), edit.span())) {
      byPath.computeIfAbsent(edit.path(), path -> new TreeMap<>()).put(edit.span().start(), edit);
    }
  }

  /** Whether letters of {@code span} are edited, or something is put where it begins. */
  boolean hasIn(String path, Span span) {
    NavigableMap<Integer, TextEdit> edits = of(path);
    Map.Entry<Integer, TextEdit> last = edits.lowerEntry(Math.max(span.end(), span.start() + 1));
    return last != null
        && (last.getKey() >= span.start() || last.getValue().span().end() > span.start());
  }

  private NavigableMap<Integer, TextEdit> of(String path) {
    NavigableMap<Integer, TextEdit> edits = byPath.get(path);
    return edits == null ? Collections.emptyNavigableMap() : edits;
  }

  void countLink() {
    links++;
  }

  /** How many links and values are written anew. */
  int links() {
    return links;
  }

  /** The paths of the files that are edited. */
  Set<String> paths() {
    return new TreeSet<>(byPath.keySet());
  }

  /** All of them, by file and place. */
  List<TextEdit> all() {
    return byPath.values().stream().flatMap(edits -> edits.values().stream()).toList();
  }

  /** What becomes of the {@code text} of the file at {@code path}. */
  String apply(String path, String text) {
    return TextEdits.applied(text, List.copyOf(of(path).values()));
  }

  /** Where {@code offset} of the file at {@code path} is then. */
  int then(String path, int offset) {
    int moved = offset;
    for (TextEdit each : of(path).headMap(offset, true).values()) {
      if (each.span().end() <= offset) {
        moved += each.replacement().length() - each.span().length();
      }
    }
    return moved;
  }
}
