package dev.entrylint.corpus.relation;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which links stand in which items of a list as it is written. */
public final class ItemLinks {

  private ItemLinks() {}

  /**
   * The first of {@code links} in each of {@code items}, in the order of the text.
   *
   * @return for each item one, empty if none of the links is in it
   */
  public static List<Optional<Link>> firstIn(List<Span> items, List<Link> links) {
    List<Link> sorted = new ArrayList<>(links);
    sorted.sort(Comparator.comparingInt(ItemLinks::start));
    List<Optional<Link>> first = new ArrayList<>(items.size());
    for (Span item : items) {
      int at = SortedSearch.firstFrom(sorted.size(), i -> start(sorted.get(i)), item.start());
      Optional<Link> found = Optional.empty();
      while (found.isEmpty() && at < sorted.size() && start(sorted.get(at)) <= item.end()) {
        found = Optional.of(sorted.get(at++)).filter(each -> isIn(item, each));
      }
      first.add(found);
    }
    return List.copyOf(first);
  }

  private static int start(Link link) {
    return link.reference().span().start();
  }

  private static boolean isIn(Span item, Link link) {
    return item.contains(link.reference().span());
  }
}
