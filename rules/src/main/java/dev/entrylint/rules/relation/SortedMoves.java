package dev.entrylint.rules.relation;

import dev.entrylint.base.LongestIncreasingSubsequence;
import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemOrder;
import dev.entrylint.edit.Edit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The fewest moves of items that sort a list; those that open and close it stay where they are. */
final class SortedMoves {

  private record Item(int index, String key) {}

  private SortedMoves() {}

  /** None if the list is in no order, or if one of its items cannot be moved alone. */
  static List<Edit> of(WrittenList list) {
    if (list.places().sorting().isEmpty()) {
      return List.of();
    }
    Sorting sorting = list.places().sorting().get();
    List<Item> items = new ArrayList<>();
    for (Link link : list.list().items()) {
      if (!list.list().isFixed(link)) {
        int index = list.indexOf(link);
        if (index < 0) {
          return List.of();
        }
        items.add(new Item(index, ItemOrder.key(link, sorting)));
      }
    }
    Comparator<String> texts = ItemOrder.of(sorting.locale());
    return moves(list, items, (one, other) -> texts.compare(one.key, other.key));
  }

  private static List<Edit> moves(WrittenList list, List<Item> items, Comparator<Item> order) {
    List<Item> kept = new ArrayList<>();
    LongestIncreasingSubsequence.of(items, order).forEach(i -> kept.add(items.get(i)));
    List<Item> moved = new ArrayList<>(items);
    moved.removeAll(kept);
    moved.sort(order);
    List<Edit> moves = new ArrayList<>();
    for (Item item : moved) {
      int place =
          kept.stream()
              .filter(each -> order.compare(each, item) > 0)
              .mapToInt(Item::index)
              .findFirst()
              .orElse(items.get(items.size() - 1).index + 1);
      moves.add(list.move(item.index, place));
    }
    return moves;
  }
}
