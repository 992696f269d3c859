package dev.entrylint.engine.compact;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Documents in little space, equal to those that were read: of the facts that there are most of,
 * numbers and texts are kept instead of the records. What there are millions of, a collector copies
 * for long, so the texts of a list are joined; where they would fill the memory, they are kept
 * apart and equal ones once, for in a body of cross-referenced entries the same titles, ids and
 * targets stand in many files. Safe for use by several threads.
 */
public final class CompactFacts {

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> classes = new ConcurrentHashMap<>();

  private final boolean shared;

  /**
   * @param shared whether equal texts are made one
   */
  public CompactFacts(boolean shared) {
    this.shared = shared;
  }

  public Document pack(Document document) {
    return new Document(
        document.path(),
        document.lines(),
        document.frontMatter(),
        new PackedHeadings(document.headings(), this),
        new PackedBlocks(document.blocks()),
        shared ? withKnownIds(document.anchors()) : new PackedAnchors(document.anchors()),
        new PackedReferences(document.references(), this),
        document.labelUses(),
        document.labels(),
        document.directives(),
        document.nearHeadings(),
        document.includes(),
        document.fences(),
        document.looseFences());
  }

  private List<Anchor> withKnownIds(List<Anchor> anchors) {
    return anchors.stream()
        .map(each -> new Anchor(once(each.id()), each.kind(), each.heading(), each.span()))
        .toList();
  }

  /** The first text that was equal to {@code text}, where such are made one. */
  String once(String text) {
    return shared ? once(known, text) : text;
  }

  Texts texts(String[] all) {
    if (!shared) {
      return Texts.joined(all);
    }
    for (int i = 0; i < all.length; i++) {
      all[i] = once(all[i]);
    }
    return Texts.apart(all);
  }

  /** The first list that was equal to {@code names}. */
  List<String> once(List<String> names) {
    return once(classes, names);
  }

  private static <T> T once(Map<T, T> known, T value) {
    T first = known.get(value);
    if (first == null) {
      first = known.putIfAbsent(value, value);
    }
    return first == null ? value : first;
  }
}
