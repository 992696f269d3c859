package dev.entrylint.convention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.steps.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

class WildcardsTest {

  @Test
  void saysTheSameAsEachPattern() {
    Random random = new Random(16);
    for (int i = 0; i < 2_000; i++) {
      List<Wildcard> patterns = new ArrayList<>();
      for (int count = random.nextInt(40); count > 0; count--) {
        patterns.add(new Wildcard(letters(random, "aabc*", 6)));
      }
      Wildcards all = new Wildcards(patterns);
      String text = letters(random, "aabc", 8);
      assertEquals(
          patterns.stream().anyMatch(each -> each.matches(text)),
          all.matches(text),
          () -> patterns + " " + text);
      all.removeMatching(text);
      for (Wildcard each : patterns) {
        assertEquals(!each.matches(text), all.contains(each), () -> each + " " + text);
      }
    }
  }

  private static String letters(Random random, String alphabet, int most) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(most); length > 0; length--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void manyPatternsAreAskedOnlyWhereTheyMayFit() {
    Steps.assertLinear(Asking.class, 1_000);
  }

  static final class Asking implements IntConsumer {
    @Override
    public void accept(int size) {
      List<Wildcard> patterns = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        patterns.add(new Wildcard("name-%05d*".formatted(i)));
        patterns.add(new Wildcard("exact-" + i));
      }
      Wildcards all = new Wildcards(patterns);
      for (int i = 0; i < size; i++) {
        assertFalse(all.matches("other-" + i));
        assertTrue(all.matches("name-%05d.md".formatted(i)));
      }
    }
  }
}
