package dev.entrylint.rules.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The most items of a list that stand in order already, so that the fewest have to be moved. */
final class LongestOrder {

  private LongestOrder() {}

  /** The indexes of a longest subsequence of {@code keys} that is in {@code order}. */
  static List<Integer> of(List<String> keys, Comparator<String> order) {
    int[] before = new int[keys.size()];
    int[] ends = new int[keys.size()]; // of each length the end of the subsequence that ends lowest
    int longest = 0;
    for (int i = 0; i < keys.size(); i++) {
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (order.compare(keys.get(ends[middle]), keys.get(i)) <= 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      longest = Math.max(longest, low + 1);
    }
    Integer[] kept = new Integer[longest];
    int at = longest == 0 ? -1 : ends[longest - 1];
    for (int k = longest - 1; k >= 0; k--) {
      kept[k] = at;
      at = before[at];
    }
    return new ArrayList<>(Arrays.asList(kept));
  }
}
