package dev.entrylint.corpus.entry;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/** The entries of one page, in the order of their starts. */
final class PageEntries {

  static final PageEntries NONE = new PageEntries(List.of(), new Entry[0], 0);

  private final List<Entry> all;
  private final Entry[] byHeading;
  private final int length;

  /**
   * @param all in the order of their starts
   * @param byHeading for each heading of the document the entry whose heading it is, or null
   * @param length of the document
   */
  PageEntries(List<Entry> all, Entry[] byHeading, int length) {
    this.all = all;
    this.byHeading = byHeading;
    this.length = length;
  }

  List<Entry> all() {
    return all;
  }

  /** The entry whose heading has the {@code index} in the document; empty if it has none. */
  Optional<Entry> headed(int index) {
    return index < 0 || index >= byHeading.length
        ? Optional.empty()
        : Optional.ofNullable(byHeading[index]);
  }

  /** The innermost entry in which {@code offset} lies. */
  Optional<Entry> at(int offset) {
    for (int i = firstFrom(offset + 1) - 1; i >= 0; i--) {
      Span span = all.get(i).span();
      if (offset < span.end() || span.end() == length) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** Those that lie in {@code span} as a whole, from the first that starts in it. */
  List<Entry> within(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < all.size() && span.contains(all.get(to).span())) {
      to++;
    }
    return all.subList(from, to);
  }

  private int firstFrom(int offset) {
    return SortedSearch.firstFrom(all.size(), i -> all.get(i).span().start(), offset);
  }
}
