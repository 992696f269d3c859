package dev.entrylint.base;

import java.util.function.IntUnaryOperator;

/** Binary search among things that are sorted by where they start. */
public final class SortedSearch {

  private SortedSearch() {}

  /**
   * The first of {@code size} things, sorted by where they start, that starts at or behind {@code
   * offset}; {@code size} if none does.
   *
   * @param start where the thing of an index starts; never falls from one index to the next
   */
  public static int firstFrom(int size, IntUnaryOperator start, int offset) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
