package dev.entrylint.edit;

import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The order that edits of one list give to its items, whatever the list is written in. */
public final class ListOrder {

  private ListOrder() {}

  /** An item in its new place. */
  public sealed interface Placed {

    /** Whether it is taken out. */
    boolean goes();

    /**
     * One that was there.
     *
     * @param index its number then, from 0
     */
    record Old(int index, boolean goes) implements Placed {}

    /** One that is new; the rest is that of {@link ListEdit.Add}. */
    record New(String content, Optional<String> separator) implements Placed {

      @Override
      public boolean goes() {
        return false;
      }
    }
  }

  /**
   * All items, old and new, in the order that they get; those that go are where they were.
   *
   * @param edits all of one list; of equal ones one counts, and of those that put something in the
   *     same place the first comes first, but for new items with a rank
   * @param items the items of the list, as the edits name them
   * @return nothing if the edits contradict each other
   * @throws IllegalArgumentException if they are of an item or a place that is not there
   */
  public static Optional<List<Placed>> of(List<ListEdit> edits, List<Span> items) {
    Map<Span, Integer> indexes = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      indexes.put(items.get(i), i);
    }
    Set<Integer> moved = new HashSet<>();
    Set<Integer> gone = new HashSet<>();
    Map<Integer, List<Placed>> coming = new HashMap<>();
    List<ListEdit> distinct = new ArrayList<>(edits.stream().distinct().toList());
    distinct.sort((one, other) -> rank(one).compareTo(rank(other)));
    for (ListEdit edit : distinct) {
      boolean first = true;
      if (edit instanceof ListEdit.Remove remove) {
        first = gone.add(index(indexes, remove.item(), edit));
      } else if (edit instanceof ListEdit.Move move) {
        int index = index(indexes, move.item(), edit);
        first = moved.add(index);
        place(coming, move.index(), items, edit).add(new Placed.Old(index, false));
      } else if (edit instanceof ListEdit.Add add) {
        place(coming, add.index(), items, edit).add(new Placed.New(add.content(), add.separator()));
      }
      if (!first) {
        return Optional.empty();
      }
    }
    if (moved.stream().anyMatch(gone::contains)) {
      return Optional.empty();
    }
    List<Placed> order = new ArrayList<>();
    for (int place = 0; place <= items.size(); place++) {
      order.addAll(coming.getOrDefault(place, List.of()));
      if (place < items.size() && !moved.contains(place)) {
        order.add(new Placed.Old(place, gone.contains(place)));
      }
    }
    return Optional.of(order);
  }

  private static String rank(ListEdit edit) {
    return edit instanceof ListEdit.Add add ? add.rank() : "";
  }

  private static int index(Map<Span, Integer> indexes, Span item, ListEdit edit) {
    Integer index = indexes.get(item);
    if (index == null) {
      throw new IllegalArgumentException("there is no such item: " + edit);
    }
    return index;
  }

  private static List<Placed> place(
      Map<Integer, List<Placed>> coming, int index, List<Span> items, ListEdit edit) {
    if (index < 0 || index > items.size()) {
      throw new IllegalArgumentException("there is no such place: " + edit);
    }
    return coming.computeIfAbsent(index, each -> new ArrayList<>());
  }
}
