package dev.entrylint.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
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
  @ValueSource(
      strings = {
        "loops",
        "searches",
        "searches from the end",
        "copies",
        "decoding",
        "decoding all",
        "encoding",
        "equal texts",
        "equal objects",
        "order of texts",
        "beginnings",
        "ends",
        "parts",
        "blanks",
        "characters",
        "patterns",
        "insertions",
        "additions",
        "additions of parts",
        "additions of builders",
        "builders",
        "moves",
        "room",
        "room for objects",
        "room in lists",
        "copies of arrays",
        "copies of parts of arrays",
        "clones of arrays",
        "filled arrays",
        "equal arrays",
        "hashes of arrays",
        "first in a list",
        "gone from a list",
        "searches in lists",
        "places in lists",
        "copies of lists",
        "lists that stay",
        "sets of lists",
        "lists to lists"
      })
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
      String blanks = " ".repeat(size);
      StringBuilder built = new StringBuilder(text);
      byte[] bytes = new byte[size];
      int[] numbers = new int[size];
      int[] others = new int[size];
      List<Integer> list = new ArrayList<>(Collections.nCopies(2 * size, 0));
      Pattern nothing = Pattern.compile("b");
      for (int i = 0; i < size; i++) {
        switch (way) {
          case "loops" -> loop(size);
          case "searches" -> text.indexOf("b");
          case "searches from the end" -> text.lastIndexOf('b');
          case "copies" -> text.substring(i);
          case "decoding" -> new String(bytes, 0, i, StandardCharsets.UTF_8);
          case "decoding all" -> new String(bytes, StandardCharsets.UTF_8);
          case "encoding" -> text.getBytes(StandardCharsets.UTF_8);
          case "equal texts" -> text.equals(same);
          case "equal objects" -> Objects.equals(text, same);
          case "order of texts" -> text.compareTo(same);
          case "beginnings" -> text.startsWith(same);
          case "ends" -> text.endsWith(same);
          case "parts" -> text.regionMatches(0, same, 0, size);
          case "blanks" -> blanks.isBlank();
          case "characters" -> text.chars();
          case "patterns" -> nothing.matcher(text).find();
          case "insertions" -> built.insert(0, 'b');
          case "additions" -> new StringBuilder().append(text);
          case "additions of parts" -> new StringBuilder().append(text, 0, i);
          case "additions of builders" -> new StringBuilder().append((CharSequence) built);
          case "builders" -> new StringBuilder(text);
          case "moves" -> System.arraycopy(bytes, 0, bytes, 0, size);
          case "room" -> Objects.requireNonNull(new int[size]);
          case "room for objects" -> Objects.requireNonNull(new Object[size]);
          case "room in lists" -> new ArrayList<>(size);
          case "copies of arrays" -> Arrays.copyOf(bytes, i);
          case "copies of parts of arrays" -> Arrays.copyOfRange(bytes, 0, i);
          case "clones of arrays" -> bytes.clone();
          case "filled arrays" -> Arrays.fill(bytes, 0, i, (byte) 1);
          case "equal arrays" -> Arrays.equals(numbers, others);
          case "hashes of arrays" -> Arrays.hashCode(bytes);
          case "first in a list" -> list.add(0, i);
          case "gone from a list" -> list.remove(0);
          case "searches in lists" -> list.contains(-1);
          case "places in lists" -> list.indexOf(-1);
          case "copies of lists" -> new ArrayList<>(list);
          case "lists that stay" -> List.copyOf(list);
          case "sets of lists" -> new HashSet<>(list);
          case "lists to lists" -> new ArrayList<>().addAll(list);
          default -> throw new IllegalArgumentException(way);
        }
      }
    }

    private static void loop(int size) {
      for (int i = size; i > 0; i--) {}
    }
  }
}
