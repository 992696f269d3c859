package dev.entrylint.corpus.entry;

import dev.entrylint.convention.SectionSpec;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/** The sections of one entry: what makes each is kept, and the record made when asked for. */
final class Sections extends AbstractList<Section> implements RandomAccess {

  /** Stands for no section. */
  static final int NONE = -1;

  private static final int STRIDE = 3;

  private final Document document;

  /** Of each the index of its heading in the document, its end, and what section it lies in. */
  private int[] numbers = new int[4 * STRIDE];

  /** Of each what section of the entry's kind it is, or null. */
  private SectionSpec[] specs = new SectionSpec[4];

  private int size;

  public Sections(Document document) {
    this.document = document;
  }

  /**
   * Takes in a section, while the entry is being made.
   *
   * @param within the index of the innermost section that it lies in, or {@link #NONE}
   * @return its index
   */
  int add(int heading, Optional<SectionSpec> spec, int end, int within) {
    if (size == specs.length) {
      specs = Arrays.copyOf(specs, size * 2);
      numbers = Arrays.copyOf(numbers, numbers.length * 2);
    }
    int at = size * STRIDE;
    numbers[at] = heading;
    numbers[at + 1] = end;
    numbers[at + 2] = within;
    specs[size] = spec.orElse(null);
    return size++;
  }

  /** The innermost of {@code within} and those around it in which {@code offset} lies. */
  int around(int within, int offset) {
    int index = within;
    while (index != NONE && numbers[index * STRIDE + 1] <= offset) {
      index = numbers[index * STRIDE + 2];
    }
    return index;
  }

  Optional<Section> find(int index) {
    return index == NONE ? Optional.empty() : Optional.of(get(index));
  }

  @Override
  public Section get(int index) {
    int at = Objects.checkIndex(index, size) * STRIDE;
    Heading heading = document.headings().get(numbers[at]);
    return new Section(
        document,
        heading,
        Optional.ofNullable(specs[index]),
        new Span(heading.span().start(), numbers[at + 1]),
        find(numbers[at + 2]));
  }

  @Override
  public int size() {
    return size;
  }
}
