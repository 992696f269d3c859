package dev.entrylint.engine.compact;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/** Headings in a quarter of their space: as numbers and texts, of which records are made. */
final class PackedHeadings extends AbstractList<Heading> implements RandomAccess {

  private static final int NUMBERS = 9;
  private static final int TEXTS = 3;
  private static final Span NO_SPAN = Span.at(0);
  private static final int NESTED = 1 << 8;
  private static final int LABELLED = 1 << 9;
  private static final int IDENTIFIED = 1 << 10;
  private static final int PLACED = 1 << 11;

  /**
   * Of each its level, with bits if it is nested, has a label other than its title, has an id, and
   * has that in one place; its span, its title's, its attributes', its id's.
   */
  private final Object numbers;

  /** Of each its title, its label unless that is the title, its id. */
  private final Texts texts;

  /** Of each; empty if there are none. */
  private final List<List<String>> classes;

  /** Of each; empty if there are none. */
  private final List<Map<String, String>> pairs;

  PackedHeadings(List<Heading> headings, CompactFacts packing) {
    int[] all = new int[headings.size() * NUMBERS];
    String[] written = new String[headings.size() * TEXTS];
    boolean classed = false;
    boolean keyed = false;
    int at = 0;
    int text = 0;
    for (Heading heading : headings) {
      Attributes attributes = heading.attributes();
      Optional<String> id = attributes.id();
      boolean labelled = !heading.label().equals(heading.title());
      all[at++] =
          heading.level()
              | (heading.nested() ? NESTED : 0)
              | (labelled ? LABELLED : 0)
              | (id.isPresent() ? IDENTIFIED : 0)
              | (attributes.idSpan().isPresent() ? PLACED : 0);
      at = put(heading.span(), all, at);
      at = put(heading.titleSpan(), all, at);
      at = put(attributes.span(), all, at);
      at = put(attributes.idSpan().orElse(NO_SPAN), all, at);
      written[text++] = heading.title();
      written[text++] = labelled ? heading.label() : "";
      written[text++] = id.orElse("");
      classed |= !attributes.classes().isEmpty();
      keyed |= !attributes.pairs().isEmpty();
    }
    numbers = Numbers.pack(all);
    texts = packing.texts(written);
    classes =
        classed
            ? headings.stream().map(each -> packing.once(each.attributes().classes())).toList()
            : List.of();
    pairs = keyed ? headings.stream().map(each -> each.attributes().pairs()).toList() : List.of();
  }

  private static int put(Span span, int[] numbers, int at) {
    numbers[at] = span.start();
    numbers[at + 1] = span.end();
    return at + 2;
  }

  @Override
  public Heading get(int index) {
    int at = Objects.checkIndex(index, size()) * NUMBERS;
    int bits = Numbers.at(numbers, at);
    String title = texts.get(index * TEXTS);
    return new Heading(
        bits & NESTED - 1,
        title,
        (bits & LABELLED) == 0 ? title : texts.get(index * TEXTS + 1),
        attributes(index, bits),
        span(at + 1),
        span(at + 3),
        (bits & NESTED) != 0);
  }

  private Attributes attributes(int index, int bits) {
    Span span = span(index * NUMBERS + 5);
    return span.end() == 0
        ? Attributes.NONE
        : new Attributes(
            (bits & IDENTIFIED) != 0 ? Optional.of(texts.get(index * TEXTS + 2)) : Optional.empty(),
            classes.isEmpty() ? List.of() : classes.get(index),
            pairs.isEmpty() ? Map.of() : pairs.get(index),
            span,
            (bits & PLACED) != 0 ? Optional.of(span(index * NUMBERS + 7)) : Optional.empty());
  }

  private Span span(int at) {
    return new Span(Numbers.at(numbers, at), Numbers.at(numbers, at + 1));
  }

  @Override
  public int size() {
    return Numbers.count(numbers) / NUMBERS;
  }
}
