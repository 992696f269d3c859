package dev.entrylint.engine;

import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/** References in a third of their space: as numbers and texts, of which records are made. */
final class PackedReferences extends AbstractList<Reference> implements RandomAccess {

  private static final Reference.Form[] FORMS = Reference.Form.values();
  private static final int NUMBERS = 5;
  private static final int TEXTS = 2;
  private static final int IMAGE = 1 << 8;

  /** Of each its form, with a bit for images, and where it and its target start and end. */
  private final Object numbers;

  /** Of each its target and its text. */
  private final String[] texts;

  /** Of each its label or null; empty if none has a label. */
  private final String[] labels;

  PackedReferences(List<Reference> references, Packing packing) {
    int[] all = new int[references.size() * NUMBERS];
    texts = new String[references.size() * TEXTS];
    boolean labelled = references.stream().anyMatch(each -> each.label().isPresent());
    labels = new String[labelled ? references.size() : 0];
    for (int i = 0; i < references.size(); i++) {
      Reference reference = references.get(i);
      int at = i * NUMBERS;
      all[at] = reference.form().ordinal() | (reference.image() ? IMAGE : 0);
      all[at + 1] = reference.span().start();
      all[at + 2] = reference.span().end();
      all[at + 3] = reference.targetSpan().start();
      all[at + 4] = reference.targetSpan().end();
      texts[i * TEXTS] = packing.once(reference.target());
      texts[i * TEXTS + 1] = packing.once(reference.text());
      if (labelled) {
        labels[i] = reference.label().map(packing::once).orElse(null);
      }
    }
    numbers = Numbers.pack(all);
  }

  @Override
  public Reference get(int index) {
    int at = Objects.checkIndex(index, size()) * NUMBERS;
    return new Reference(
        FORMS[Numbers.at(numbers, at) & IMAGE - 1],
        (Numbers.at(numbers, at) & IMAGE) != 0,
        texts[index * TEXTS],
        texts[index * TEXTS + 1],
        labels.length == 0 ? Optional.empty() : Optional.ofNullable(labels[index]),
        new Span(Numbers.at(numbers, at + 1), Numbers.at(numbers, at + 2)),
        new Span(Numbers.at(numbers, at + 3), Numbers.at(numbers, at + 4)));
  }

  @Override
  public int size() {
    return Numbers.count(numbers) / NUMBERS;
  }
}
