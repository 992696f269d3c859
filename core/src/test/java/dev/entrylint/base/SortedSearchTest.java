package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The first of many sorted things from a place on. */
class SortedSearchTest {

  private static int firstFrom(int offset, int... starts) {
    return SortedSearch.firstFrom(starts.length, i -> starts[i], offset);
  }

  @Test
  void ofNothingThereIsNoFirst() {
    assertEquals(0, firstFrom(0));
    assertEquals(0, firstFrom(Integer.MAX_VALUE));
  }

  @Test
  void whatStartsAtThePlaceCounts() {
    assertEquals(1, firstFrom(4, 2, 4, 6));
    assertEquals(1, firstFrom(3, 2, 4, 6));
    assertEquals(2, firstFrom(5, 2, 4, 6));
  }

  @Test
  void beforeAllItIsTheFirstAndBehindAllNone() {
    assertEquals(0, firstFrom(0, 2, 4, 6));
    assertEquals(0, firstFrom(2, 2, 4, 6));
    assertEquals(3, firstFrom(7, 2, 4, 6));
    assertEquals(1, firstFrom(9, 2));
  }

  @Test
  void ofEqualStartsItIsTheFirst() {
    assertEquals(1, firstFrom(4, 2, 4, 4, 4, 6));
    assertEquals(0, firstFrom(4, 4, 4, 4));
    assertEquals(3, firstFrom(5, 4, 4, 4));
  }

  @Test
  void itIsWhatLookingAtEachFinds() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      int[] starts = random.ints(random.nextInt(9), 0, 12).sorted().toArray();
      int offset = random.nextInt(14);
      int expected = (int) Arrays.stream(starts).filter(start -> start < offset).count();
      assertEquals(expected, firstFrom(offset, starts), Arrays.toString(starts) + " " + offset);
    }
  }

  @Test
  void manyThingsTakeFewQuestions() {
    int[] asked = {0};
    SortedSearch.firstFrom(
        1 << 30,
        i -> {
          asked[0]++;
          return i;
        },
        12_345);
    assertTrue(asked[0] <= 31, () -> "asked " + asked[0] + " times");
  }
}
