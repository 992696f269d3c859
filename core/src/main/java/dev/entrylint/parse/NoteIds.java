package dev.entrylint.parse;

import dev.entrylint.model.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The ids of footnotes and of the places that use them, made of the uses in one text. */
final class NoteIds {

  private final Feature style;

  /** How often each label was used so far. */
  private final Map<String, Integer> uses = new HashMap<>();

  /** The place of each label among all, in the order of their first uses. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private NoteIds(Feature style) {
    this.style = style;
  }

  /** Those of {@code dialect}, which must be one that has footnotes with ids. */
  static NoteIds of(Dialect dialect) {
    for (Feature style : Feature.NOTE_IDS) {
      if (dialect.has(style)) {
        return new NoteIds(style);
      }
    }
    throw new IllegalArgumentException(dialect.name());
  }

  /** Adds to {@code anchors} what {@code use} makes ids for. */
  void add(List<Anchor> anchors, IdMark use) {
    if (style == Feature.NUMBERED_NOTES) {
      // The corpus numbers them, as pandoc does, to which each use is a footnote of its own.
      anchors.add(anchor("fnref", use));
      anchors.add(anchor("fn", use));
      return;
    }
    String label = style == Feature.PREFIXED_NOTES ? use.id().toLowerCase(Locale.ROOT) : use.id();
    int earlier = uses.merge(label, 1, Integer::sum) - 1;
    anchors.add(anchor(reference(label, earlier), use));
    if (earlier == 0) {
      anchors.add(anchor(note(label), use));
    }
  }

  private String note(String label) {
    return switch (style) {
      case COUNTED_NOTES -> "fn:" + number(label);
      case PREFIXED_NOTES -> "user-content-fn-" + label;
      default -> "fn:" + label;
    };
  }

  /**
   * @param earlier how often the footnote was used before
   */
  private String reference(String label, int earlier) {
    return switch (style) {
      case COUNTED_NOTES -> "fnref" + (earlier == 0 ? "" : earlier) + ":" + number(label);
      case PREFIXED_NOTES ->
          "user-content-fnref-" + label + (earlier == 0 ? "" : "-" + (earlier + 1));
      case PYTHON_NOTES -> "fnref" + (earlier == 0 ? "" : earlier + 1) + ":" + label;
      default -> "fnref:" + label + (earlier == 0 ? "" : ":" + earlier);
    };
  }

  private int number(String label) {
    return numbers.computeIfAbsent(label, first -> numbers.size() + 1);
  }

  private static Anchor anchor(String id, IdMark use) {
    return new Anchor(id, Anchor.Kind.FOOTNOTE, -1, use.span());
  }
}
