package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.link.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where new items of a list go: between those that open it and those that close it, in the order
 * that is agreed, or that the list keeps to.
 *
 * @param head the targets of the items that open it
 * @param tail the targets of the items that close it
 * @param sorting empty for a list in no order
 */
public record ItemPlaces(List<String> head, List<String> tail, Optional<Sorting> sorting) {

  /** So many items stand in order by chance. */
  private static final int FEW = 2;

  /**
   * Those of {@code list}.
   *
   * @param locale the language of its document, if that was declared
   */
  public static ItemPlaces of(RelationList list, Optional<String> locale) {
    ItemPlaces agreed = agreed(list);
    return agreed.sorting.isPresent() ? agreed : agreed.sortedBy(agreed.kept(list.items(), locale));
  }

  /** Those of {@code list} by what is agreed alone. */
  public static ItemPlaces agreed(RelationList list) {
    Relation relation = list.agreed();
    return new ItemPlaces(relation.head(), relation.tail(), relation.sorting());
  }

  /** The same in another order. */
  public ItemPlaces sortedBy(Optional<Sorting> other) {
    return new ItemPlaces(head, tail, other);
  }

  /**
   * The order that {@code items} keep to, if they are enough to show one.
   *
   * @param locale the language of their document, if that was declared
   */
  public Optional<Sorting> kept(List<Link> items, Optional<String> locale) {
    if (items.stream().filter(item -> !isFixed(item)).count() <= FEW) {
      return Optional.empty();
    }
    Locale own = locale.map(Locale::forLanguageTag).orElse(Locale.ROOT);
    Sorting plain = new Sorting(Sorting.Key.TEXT, Optional.empty());
    Sorting local = new Sorting(Sorting.Key.TEXT, Optional.of(own));
    return List.of(plain, local).stream()
        .filter(each -> sortedBy(Optional.of(each)).isSorted(items))
        .findFirst();
  }

  /** Whether {@code item} opens or closes the list. */
  public boolean isFixed(Link item) {
    return isHead(item) || isTail(item);
  }

  /** Whether {@code item} opens the list. */
  public boolean isHead(Link item) {
    return head.contains(item.reference().target());
  }

  /** Whether {@code item} closes the list. */
  public boolean isTail(Link item) {
    return tail.contains(item.reference().target());
  }

  /** Whether {@code items} are in order; those of a list in no order are. */
  public boolean isSorted(List<Link> items) {
    if (sorting.isEmpty()) {
      return true;
    }
    Comparator<String> order = ItemOrder.of(sorting.get().locale());
    String before = null;
    for (Link item : items) {
      if (!isFixed(item)) {
        String key = ItemOrder.key(item, sorting.get());
        if (before != null && order.compare(before, key) > 0) {
          return false;
        }
        before = key;
      }
    }
    return true;
  }

  /**
   * The number of the first of {@code items} that does not open the list, or how many there are.
   */
  public int from(List<Optional<Link>> items) {
    int from = 0;
    while (from < items.size() && items.get(from).filter(this::isHead).isPresent()) {
      from++;
    }
    return from;
  }

  /** The same of the first of those that close it. */
  public int to(List<Optional<Link>> items) {
    int from = from(items);
    int to = items.size();
    while (to > from && items.get(to - 1).filter(this::isTail).isPresent()) {
      to--;
    }
    return to;
  }

  /** What says of several new items between the same two in which order they stand. */
  public String rank(String key) {
    return sorting.map(each -> SortKey.of(key, each.locale())).orElse("");
  }
}
