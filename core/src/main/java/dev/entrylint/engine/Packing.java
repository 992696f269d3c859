package dev.entrylint.engine;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Documents in little space, equal to those that were read. In a body of cross-referenced entries
 * the same titles, ids and targets stand in many files, so each is kept once; and of the facts that
 * there are most of, the numbers are kept instead of the records.
 */
final class Packing {

  private final Map<String, String> texts = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> classes = new ConcurrentHashMap<>();

  private final boolean thorough;

  /**
   * @param thorough whether equal texts are made one
   */
  Packing(boolean thorough) {
    this.thorough = thorough;
  }

  Document pack(Document document) {
    return new Document(
        document.path(),
        document.lines(),
        document.frontMatter(),
        new PackedHeadings(document.headings(), this),
        new PackedBlocks(document.blocks()),
        document.anchors().stream().map(this::pack).toList(),
        new PackedReferences(document.references(), this),
        document.labelUses(),
        document.labels(),
        document.directives(),
        document.nearHeadings(),
        document.includes(),
        document.fences(),
        document.looseFences());
  }

  private Anchor pack(Anchor anchor) {
    return new Anchor(once(anchor.id()), anchor.kind(), anchor.heading(), anchor.span());
  }

  /** The first text that was equal to {@code text}. */
  String once(String text) {
    return thorough ? once(texts, text) : text;
  }

  /** The first list that was equal to {@code names}. */
  List<String> once(List<String> names) {
    return thorough ? once(classes, names) : names;
  }

  private static <T> T once(Map<T, T> known, T value) {
    T first = known.get(value);
    if (first == null) {
      first = known.putIfAbsent(value, value);
    }
    return first == null ? value : first;
  }
}
