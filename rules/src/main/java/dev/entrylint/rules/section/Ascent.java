package dev.entrylint.rules.section;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/** What of a row of numbers is in order if as little as possible is taken out. */
final class Ascent {

  private Ascent() {}

  /**
   * The indexes of a longest part of {@code ranks} that never falls, in order. Takes time n log n.
   */
  static List<Integer> longest(List<Integer> ranks) {
    int[] tails = new int[ranks.size()];
    int[] before = new int[ranks.size()];
    int length = 0;
    for (int i = 0; i < ranks.size(); i++) {
      int at = firstAbove(tails, length, ranks, ranks.get(i));
      before[i] = at > 0 ? tails[at - 1] : -1;
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    LinkedList<Integer> longest = new LinkedList<>();
    for (int i = length > 0 ? tails[length - 1] : -1; i >= 0; i = before[i]) {
      longest.addFirst(i);
    }
    return new ArrayList<>(longest);
  }

  /** The first of the tails whose rank is above {@code rank}; they never fall. */
  private static int firstAbove(int[] tails, int length, List<Integer> ranks, int rank) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ranks.get(tails[middle]) > rank) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
