package dev.entrylint.engine.merge;

import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.ItemPlaces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where items that one side added to a list, and no order has a place for, go in that of the other:
 * behind that which they stand behind, and what was added there behind that.
 */
final class UnsortedPlaces {

  private final ItemPlaces places;

  /** The first item that does not open the list. */
  private final int from;

  /** Behind the last that does not close it. */
  private final int to;

  private final int size;
  private final Map<String, Integer> behind = new HashMap<>();

  /**
   * @param before the keys of the list as it was
   * @param kept the items of the list that is added to, by their keys and in order
   * @param links the first link of each of these
   * @param others the items of the list that has the new ones
   */
  UnsortedPlaces(
      ItemPlaces places,
      Set<String> before,
      Map<String, MergeItem> kept,
      List<Optional<Link>> links,
      Map<String, MergeItem> others) {
    this.places = places;
    size = links.size();
    from = places.from(links);
    to = places.to(links);
    List<MergeItem> own = List.copyOf(kept.values());
    int[] old = new int[size + 1]; // from each item on the first that was there
    old[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      old[i] = before.contains(own.get(i).key()) ? i : old[i + 1];
    }
    int index = 0;
    for (String key : others.keySet()) {
      behind.put(key, Math.max(from, Math.min(old[index], to)));
      index = kept.containsKey(key) ? kept.get(key).index() + 1 : index;
    }
  }

  /** The number of the item before which {@code item} of the other list goes. */
  int of(MergeItem item) {
    if (item.link().filter(places::isHead).isPresent()) {
      return from;
    }
    return item.link().filter(places::isTail).isPresent() ? size : behind.get(item.key());
  }
}
