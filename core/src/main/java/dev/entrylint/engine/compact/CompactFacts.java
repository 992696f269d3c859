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

  /** From how many documents on they are kept in little space, which takes time. */
  private static final int MANY = 5000;

  /** From how many on equal texts are kept once, which takes more time. */
  private static final int VERY_MANY = 20_000;

  /** What becomes of the facts. */
  private enum Space {
    AS_READ,
    PACKED,
    SHARED
  }

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final Map<List<String>, List<String>> classes = new ConcurrentHashMap<>();

  private final Space space;
  private final boolean shared;

  private CompactFacts(Space space) {
    this.space = space;
    shared = space == Space.SHARED;
  }

  /** For the documents of a corpus that has so many. */
  public static CompactFacts ofCorpus(int documents) {
    if (documents < MANY) {
      return new CompactFacts(Space.AS_READ);
    }
    return new CompactFacts(documents < VERY_MANY ? Space.PACKED : Space.SHARED);
  }

  /** A document equal to {@code document}, in as little space as is worth while in its corpus. */
  public Document pack(Document document) {
    if (space == Space.AS_READ) {
      return document;
    }
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
        document.generated(),
        document.suspectHeadings(),
        document.suspectLinks(),
        document.includes(),
        document.fences(),
        document.suspectFences());
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
