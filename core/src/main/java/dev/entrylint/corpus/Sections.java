package dev.entrylint.corpus;

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

  private static final int STRIDE = 3;
  private static final int NO_SPEC = -1;

  private final Document document;
  private final Kind kind;

  /** Of each the index of its heading in the document, of its spec in the kind, and its end. */
  private int[] numbers = new int[4 * STRIDE];

  private int size;

  Sections(Document document, Kind kind) {
    this.document = document;
    this.kind = kind;
  }

  /** Takes in a section, while the entry is being made. */
  void add(int heading, Optional<SectionSpec> spec, int end) {
    int at = size++ * STRIDE;
    if (at == numbers.length) {
      numbers = Arrays.copyOf(numbers, at * 2);
    }
    numbers[at] = heading;
    numbers[at + 1] = spec.map(this::index).orElse(NO_SPEC);
    numbers[at + 2] = end;
  }

  private int index(SectionSpec spec) {
    int index = 0;
    while (kind.sections().get(index) != spec) {
      index++;
    }
    return index;
  }

  @Override
  public Section get(int index) {
    int at = Objects.checkIndex(index, size) * STRIDE;
    Heading heading = document.headings().get(numbers[at]);
    int spec = numbers[at + 1];
    return new Section(
        document,
        heading,
        spec == NO_SPEC ? Optional.empty() : Optional.of(kind.sections().get(spec)),
        new Span(heading.span().start(), numbers[at + 2]));
  }

  @Override
  public int size() {
    return size;
  }
}
