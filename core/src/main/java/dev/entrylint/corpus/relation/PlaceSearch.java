package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.link.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The places of new items in one list, of which many may be asked for: in a list that is in order
 * each takes few steps. Not for use by several threads.
 */
public final class PlaceSearch {

  private final Optional<Sorting> sorting;
  private final Comparator<String> order;

  /** The number of the first item that does not open the list, or how many there are. */
  private final int from;

  /** The same of the first of those that close it. */
  private final int to;

  /** The numbers of the items between that are links, and what of them is compared. */
  private final List<Integer> numbers = new ArrayList<>();

  private final List<String> keys = new ArrayList<>();
  private boolean sorted = true;

  /**
   * @param items those of the list as it is written; empty for one that is no link
   */
  public PlaceSearch(ItemPlaces places, List<Optional<Link>> items) {
    sorting = places.sorting();
    order = ItemOrder.of(sorting.flatMap(Sorting::locale));
    from = places.from(items);
    to = places.to(items);
    for (int i = from; i < to && sorting.isPresent(); i++) {
      if (items.get(i).isPresent() && !places.isFixed(items.get(i).get())) {
        String key = ItemOrder.key(items.get(i).get(), sorting.get());
        sorted &= keys.isEmpty() || order.compare(keys.get(keys.size() - 1), key) <= 0;
        numbers.add(i);
        keys.add(key);
      }
    }
  }

  /**
   * The number of the item before which one with {@code key} goes: where as few as can be stand on
   * the wrong side of it.
   *
   * @param replaced the number of an item that does not count, or -1
   */
  public int index(String key, int replaced) {
    if (sorting.isEmpty()) {
      return to;
    }
    return sorted ? firstBehind(key, replaced) : leastWrong(key, replaced);
  }

  private int firstBehind(String key, int replaced) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(keys.get(middle), key) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    if (low < keys.size() && numbers.get(low) == replaced) {
      low++;
    }
    return low < keys.size() ? numbers.get(low) : to;
  }

  private int leastWrong(String key, int replaced) {
    int best = from;
    int balance = 0; // how many more stand on the wrong side than at the beginning
    int least = 0;
    int next = 0;
    for (int i = from; i < to; i++) {
      if (next < keys.size() && numbers.get(next) == i) {
        balance += i == replaced ? 0 : Integer.signum(order.compare(keys.get(next), key));
        next++;
      }
      if (balance <= least) {
        best = i + 1;
        least = balance;
      }
    }
    return best;
  }

  /** Whether one with {@code key} in the place {@code at} is behind all before it, and so on. */
  public boolean isInOrder(int at, String key) {
    if (sorted) {
      int behind = firstFrom(at);
      boolean right = behind == 0 || order.compare(keys.get(behind - 1), key) <= 0;
      int next = behind < keys.size() && numbers.get(behind) == at ? behind + 1 : behind;
      return right && (next == keys.size() || order.compare(keys.get(next), key) >= 0);
    }
    for (int i = 0; i < keys.size(); i++) {
      int side = order.compare(keys.get(i), key);
      if (numbers.get(i) < at && side > 0 || numbers.get(i) > at && side < 0) {
        return false;
      }
    }
    return true;
  }

  /** The first of {@link #numbers} that is not below {@code at}. */
  private int firstFrom(int at) {
    int low = 0;
    int high = numbers.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (numbers.get(middle) >= at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
