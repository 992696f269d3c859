package dev.entrylint.engine.compact;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/** Anchors in half their space: as numbers and ids, of which records are made. */
final class PackedAnchors extends AbstractList<Anchor> implements RandomAccess {

  private static final Anchor.Kind[] KINDS = Anchor.Kind.values();
  private static final int STRIDE = 4;

  /** Of each its kind, one more than its heading, and where it starts and ends. */
  private final Object numbers;

  /** Of each; they are asked for so often that one text of all would be cut up again and again. */
  private final String[] ids;

  PackedAnchors(List<Anchor> anchors) {
    int[] all = new int[anchors.size() * STRIDE];
    ids = new String[anchors.size()];
    int at = 0;
    for (int i = 0; i < ids.length; i++) {
      Anchor anchor = anchors.get(i);
      all[at++] = anchor.kind().ordinal();
      all[at++] = anchor.heading() + 1;
      all[at++] = anchor.span().start();
      all[at++] = anchor.span().end();
      ids[i] = anchor.id();
    }
    numbers = Numbers.pack(all);
  }

  @Override
  public Anchor get(int index) {
    int at = Objects.checkIndex(index, ids.length) * STRIDE;
    return new Anchor(
        ids[index],
        KINDS[Numbers.at(numbers, at)],
        Numbers.at(numbers, at + 1) - 1,
        new Span(Numbers.at(numbers, at + 2), Numbers.at(numbers, at + 3)));
  }

  @Override
  public int size() {
    return ids.length;
  }
}
