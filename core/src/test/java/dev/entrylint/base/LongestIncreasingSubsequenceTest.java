package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stays where it is when a list is put in order with the fewest moves. */
class LongestIncreasingSubsequenceTest {

  private static List<Integer> of(Integer... items) {
    return LongestIncreasingSubsequence.of(List.of(items), Comparator.<Integer>naturalOrder());
  }

  @Test
  void ofNothingItIsNothing() {
    assertEquals(List.of(), of());
    assertEquals(List.of(0), of(5));
  }

  @Test
  void whatIsInOrderStaysAndEqualItemsAreInOrder() {
    assertEquals(List.of(0, 1, 2), of(1, 2, 3));
    assertEquals(List.of(0, 1, 2, 3), of(1, 1, 2, 2));
    assertEquals(List.of(0, 1, 3, 4), of(1, 2, 9, 3, 4));
    assertEquals(List.of(1, 2, 3), of(9, 1, 2, 3));
  }

  @Test
  void ofSeveralItIsTheOneThatEndsWithTheLeast() {
    assertEquals(List.of(1), of(2, 1));
    assertEquals(List.of(2), of(3, 2, 1));
    assertEquals(List.of(2, 3), of(3, 4, 1, 2));
    assertEquals(List.of(0, 2), of(1, 3, 2));
    assertEquals(List.of(1, 2), of(2, 1, 3));
  }

  @Test
  void theOrderIsTheOneThatIsAskedFor() {
    List<String> items = List.of("b", "A", "c", "B");
    assertEquals(List.of(1, 3), LongestIncreasingSubsequence.of(items, Comparator.naturalOrder()));
    assertEquals(
        List.of(1, 3), LongestIncreasingSubsequence.of(items, String.CASE_INSENSITIVE_ORDER));
    assertEquals(List.of(2, 3), LongestIncreasingSubsequence.of(items, Comparator.reverseOrder()));
  }

  @Test
  void itIsWhatTryingAllFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      List<Integer> items = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        items.add(random.nextInt(6));
      }
      assertEquals(best(items), of(items.toArray(Integer[]::new)), items::toString);
    }
  }

  /** The longest of all parts that never fall; of several the one that is least from behind. */
  private static List<Integer> best(List<Integer> items) {
    List<Integer> best = List.of();
    for (int mask = 0; mask < 1 << items.size(); mask++) {
      List<Integer> part = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        if ((mask >> i & 1) == 1) {
          part.add(i);
        }
      }
      List<Integer> own = part.stream().map(items::get).toList();
      if (own.equals(own.stream().sorted().toList()) && isBetter(items, part, best)) {
        best = part;
      }
    }
    return best;
  }

  private static boolean isBetter(List<Integer> items, List<Integer> part, List<Integer> best) {
    if (part.size() != best.size()) {
      return part.size() > best.size();
    }
    List<Integer> a = new ArrayList<>(part);
    List<Integer> b = new ArrayList<>(best);
    Collections.reverse(a);
    Collections.reverse(b);
    for (int i = 0; i < a.size(); i++) {
      int order = Integer.compare(items.get(a.get(i)), items.get(b.get(i)));
      if (order != 0) {
        return order < 0;
      }
    }
    return false;
  }
}
