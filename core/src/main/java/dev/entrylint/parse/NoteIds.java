package dev.entrylint.parse;

import dev.entrylint.model.Anchor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ids of footnotes and of the places that use them, made of the uses in one text. */
final class NoteIds {

  private final boolean named;
  private final Map<String, Integer> uses = new HashMap<>();

  /**
   * @param named whether ids are made of labels, as in kramdown; else the corpus numbers them, as
   *     pandoc does, to which each use is a footnote of its own
   */
  NoteIds(boolean named) {
    this.named = named;
  }

  /** Adds to {@code anchors} what {@code use} makes ids for. */
  void add(List<Anchor> anchors, IdMark use) {
    if (!named) {
      anchors.add(anchor("fnref", use));
      anchors.add(anchor("fn", use));
      return;
    }
    int earlier = uses.merge(use.id(), 1, Integer::sum) - 1;
    String suffix = earlier == 0 ? "" : ":" + earlier;
    anchors.add(anchor("fnref:" + use.id() + suffix, use));
    if (earlier == 0) {
      anchors.add(anchor("fn:" + use.id(), use));
    }
  }

  private static Anchor anchor(String id, IdMark use) {
    return new Anchor(id, Anchor.Kind.FOOTNOTE, -1, use.span());
  }
}
