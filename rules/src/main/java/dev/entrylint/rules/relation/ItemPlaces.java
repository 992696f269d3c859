package dev.entrylint.rules.relation;

import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.ItemOrder;
import dev.entrylint.rules.SortKey;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where new items of a list go: between those that open it and those that close it, in the order
 * that is agreed, or that the list keeps to.
 *
 * @param sorting empty for a list in no order
 */
record ItemPlaces(RelationList list, Optional<Sorting> sorting) {

  /** So many items stand in order by chance. */
  private static final int FEW = 2;

  static ItemPlaces of(RuleContext context, RelationList list) {
    Optional<Sorting> agreed = RelationConventions.of(list).sorting();
    return new ItemPlaces(list, agreed.isPresent() ? agreed : kept(context, list));
  }

  private static Optional<Sorting> kept(RuleContext context, RelationList list) {
    List<Link> items = list.items().stream().filter(item -> !list.isFixed(item)).toList();
    if (items.size() <= FEW) {
      return Optional.empty();
    }
    Optional<Locale> own =
        Corpus.of(context.corpus())
            .conventions()
            .locale(list.entry().document().path())
            .map(Locale::forLanguageTag);
    Sorting plain = new Sorting(Sorting.Key.TEXT, Optional.empty());
    Sorting local = new Sorting(Sorting.Key.TEXT, Optional.of(own.orElse(Locale.ROOT)));
    return List.of(plain, local).stream().filter(each -> isSorted(items, each)).findFirst();
  }

  private static boolean isSorted(List<Link> items, Sorting sorting) {
    Comparator<String> order = ItemOrder.of(sorting.locale());
    for (int i = 1; i < items.size(); i++) {
      String before = ItemOrder.key(items.get(i - 1), sorting);
      if (order.compare(before, ItemOrder.key(items.get(i), sorting)) > 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The number of the item before which one with {@code key} goes, among {@code items}: where as
   * few as can be stand on the wrong side of it.
   *
   * @param items those of the list as it is written; empty for one that is no link
   */
  int index(List<Optional<Link>> items, String key) {
    int from = 0;
    while (from < items.size() && items.get(from).filter(list::isHead).isPresent()) {
      from++;
    }
    int to = items.size();
    while (to > from && items.get(to - 1).filter(list::isTail).isPresent()) {
      to--;
    }
    if (sorting.isEmpty()) {
      return to;
    }
    Comparator<String> order = ItemOrder.of(sorting.get().locale());
    int best = from;
    int balance = 0; // how many more stand on the wrong side than at the beginning
    int least = 0;
    for (int i = from; i < to; i++) {
      Optional<Link> item = items.get(i).filter(each -> !list.isFixed(each));
      if (item.isPresent()) {
        int side = order.compare(ItemOrder.key(item.get(), sorting.get()), key);
        balance += Integer.signum(side);
      }
      if (balance <= least) {
        best = i + 1;
        least = balance;
      }
    }
    return best;
  }

  /** Whether one with {@code key} in the place {@code at} is behind that before it, and so on. */
  boolean isInOrder(List<Optional<Link>> items, int at, String key) {
    if (sorting.isEmpty()) {
      return true;
    }
    Comparator<String> order = ItemOrder.of(sorting.get().locale());
    for (int i = 0; i < items.size(); i++) {
      Optional<Link> item = items.get(i).filter(each -> !list.isFixed(each));
      if (item.isPresent()) {
        int side = order.compare(ItemOrder.key(item.get(), sorting.get()), key);
        if (i < at && side > 0 || i > at && side < 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** What says of several new items between the same two in which order they stand. */
  String rank(String key) {
    return sorting.map(each -> SortKey.of(key, each.locale())).orElse("");
  }
}
