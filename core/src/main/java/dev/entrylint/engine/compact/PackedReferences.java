package dev.entrylint.engine.compact;

import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/** References in a quarter of their space: as numbers and texts, of which records are made. */
final class PackedReferences extends AbstractList<Reference> implements RandomAccess {

  private static final Reference.Form[] FORMS = Reference.Form.values();
  private static final int NUMBERS = 5;
  private static final int TEXTS = 2;
  private static final int IMAGE = 1 << 8;

  /** Of each its form, with a bit for images, and where it and its target start and end. */
  private final Object numbers;

  /** Of each its target and its text. */
  private final Texts texts;

  /** Of each its label or null; empty if none has a label. */
  private final String[] labels;

  /** Of each the parts of its target or null; empty if all targets stand letter by letter. */
  private final TargetParts[] parts;

  PackedReferences(List<Reference> references, CompactFacts packing) {
    int[] all = new int[references.size() * NUMBERS];
    String[] written = new String[references.size() * TEXTS];
    boolean labelled = false;
    boolean parted = false;
    int at = 0;
    int text = 0;
    for (Reference reference : references) {
      all[at++] = reference.form().ordinal() | (reference.image() ? IMAGE : 0);
      all[at++] = reference.span().start();
      all[at++] = reference.span().end();
      all[at++] = reference.targetSpan().start();
      all[at++] = reference.targetSpan().end();
      written[text++] = reference.target();
      written[text++] = reference.text();
      labelled |= reference.label().isPresent();
      parted |= reference.parts().isPresent();
    }
    numbers = Numbers.pack(all);
    texts = packing.texts(written);
    labels = new String[labelled ? references.size() : 0];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = references.get(i).label().map(packing::once).orElse(null);
    }
    parts = new TargetParts[parted ? references.size() : 0];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = references.get(i).parts().orElse(null);
    }
  }

  @Override
  public Reference get(int index) {
    int at = Objects.checkIndex(index, size()) * NUMBERS;
    int form = Numbers.at(numbers, at);
    return new Reference(
        FORMS[form & IMAGE - 1],
        (form & IMAGE) != 0,
        texts.get(index * TEXTS),
        texts.get(index * TEXTS + 1),
        labels.length == 0 ? Optional.empty() : Optional.ofNullable(labels[index]),
        new Span(Numbers.at(numbers, at + 1), Numbers.at(numbers, at + 2)),
        new Span(Numbers.at(numbers, at + 3), Numbers.at(numbers, at + 4)),
        parts.length == 0 ? Optional.empty() : Optional.ofNullable(parts[index]));
  }

  @Override
  public int size() {
    return Numbers.count(numbers) / NUMBERS;
  }
}
