package dev.entrylint.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That what is measured by {@link Steps} is seen: work that is quadratic in one way or another. */
class StepsTest {

  @Test
  void aCountIsTheSameEachTime() {
    assertEquals(Steps.of(Quadratic.class, 50, "loops"), Steps.of(Quadratic.class, 50, "loops"));
  }

  @Test
  void stepsAreThoseOfLoopsAndCalls() {
    long ten = Steps.of(Linear.class, 10);
    long eleven = Steps.of(Linear.class, 11);
    // A turn is a jump, a look at whether it is the last, and a call.
    assertEquals(3, eleven - ten);
    Steps.assertLinear(Linear.class, 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"loops", "searches", "copies", "equal texts", "insertions", "moves"})
  void quadraticWorkIsFound(String way) {
    AssertionError found =
        assertThrows(AssertionError.class, () -> Steps.assertLinear(Quadratic.class, 1_000, way));
    assertTrue(found.getMessage().startsWith("Quadratic[" + way + "]: "), found.getMessage());
  }

  static final class Linear implements IntConsumer {

    private int sum;

    @Override
    public void accept(int size) {
      for (int i = 0; i < size; i++) {
        add(i);
      }
    }

    private void add(int number) {
      sum += number;
    }
  }

  static final class Quadratic implements IntConsumer {

    private final String way;

    Quadratic(String way) {
      this.way = way;
    }

    @Override
    public void accept(int size) {
      String text = "a".repeat(size);
      String same = "a".repeat(size);
      StringBuilder built = new StringBuilder(text);
      char[] from = new char[size];
      for (int i = 0; i < size; i++) {
        switch (way) {
          case "loops" -> loop(size);
          case "searches" -> text.indexOf("b");
          case "copies" -> text.substring(i);
          case "equal texts" -> text.equals(same);
          case "insertions" -> built.insert(0, 'b');
          default -> System.arraycopy(from, 0, from, 0, size);
        }
      }
    }

    private static void loop(int size) {
      for (int i = size; i > 0; i--) {}
    }
  }
}
