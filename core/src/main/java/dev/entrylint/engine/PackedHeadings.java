package dev.entrylint.engine;

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

  private static final int STRIDE = 7;
  private static final int NESTED = 1 << 8;

  /** Of each its level, with a bit if it is nested; its span, its title's, its attributes'. */
  private final Object numbers;

  private final String[] titles;

  /** The same as the titles where they are. */
  private final String[] labels;

  /** Of each the id or null. */
  private final String[] ids;

  private final List<List<String>> classes;

  /** Of each; empty if there are none. */
  private final List<Map<String, String>> pairs;

  PackedHeadings(List<Heading> headings, Packing packing) {
    int[] all = new int[headings.size() * STRIDE];
    titles = new String[headings.size()];
    ids = new String[headings.size()];
    for (int i = 0; i < titles.length; i++) {
      Heading heading = headings.get(i);
      Attributes attributes = heading.attributes();
      all[i * STRIDE] = heading.level() | (heading.nested() ? NESTED : 0);
      put(heading.span(), all, i * STRIDE + 1);
      put(heading.titleSpan(), all, i * STRIDE + 3);
      put(attributes.span(), all, i * STRIDE + 5);
      titles[i] = packing.once(heading.title());
      ids[i] = attributes.id().map(packing::once).orElse(null);
    }
    numbers = Numbers.pack(all);
    labels = labels(headings, packing);
    classes = headings.stream().map(each -> packing.once(each.attributes().classes())).toList();
    List<Map<String, String>> keyed =
        headings.stream().map(each -> each.attributes().pairs()).toList();
    pairs = keyed.stream().allMatch(Map::isEmpty) ? List.of() : keyed;
  }

  private String[] labels(List<Heading> headings, Packing packing) {
    String[] labels = titles;
    for (int i = 0; i < titles.length; i++) {
      String label = headings.get(i).label();
      if (!label.equals(titles[i])) {
        labels = labels == titles ? titles.clone() : labels;
        labels[i] = packing.once(label);
      }
    }
    return labels;
  }

  private static void put(Span span, int[] numbers, int at) {
    numbers[at] = span.start();
    numbers[at + 1] = span.end();
  }

  @Override
  public Heading get(int index) {
    int at = Objects.checkIndex(index, titles.length) * STRIDE;
    int level = Numbers.at(numbers, at);
    return new Heading(
        level & NESTED - 1,
        titles[index],
        labels[index],
        attributes(index),
        span(at + 1),
        span(at + 3),
        (level & NESTED) != 0);
  }

  private Attributes attributes(int index) {
    Span span = span(index * STRIDE + 5);
    return span.end() == 0
        ? Attributes.NONE
        : new Attributes(
            Optional.ofNullable(ids[index]),
            classes.get(index),
            pairs.isEmpty() ? Map.of() : pairs.get(index),
            span);
  }

  private Span span(int at) {
    return new Span(Numbers.at(numbers, at), Numbers.at(numbers, at + 1));
  }

  @Override
  public int size() {
    return titles.length;
  }
}
