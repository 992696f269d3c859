package dev.entrylint.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The longest increasing subsequence: what of a list is in order already if as little as possible
 * is taken out. Found by patience sorting, in a time of n log n.
 */
public final class LongestIncreasingSubsequence {

  private LongestIncreasingSubsequence() {}

  /**
   * The indexes of a longest part of {@code items} that never falls in {@code order}, in order. Of
   * several it is the one that ends with the least item, and so on backwards among what can precede
   * that.
   */
  public static <T> List<Integer> of(List<? extends T> items, Comparator<? super T> order) {
    int[] before = new int[items.size()];
    int[] ends = new int[items.size()]; // of each length the end of the subsequence that ends least
    int longest = 0;
    for (int i = 0; i < items.size(); i++) {
      int low = 0;
      int high = longest;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (order.compare(items.get(ends[middle]), items.get(i)) <= 0) {
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
