package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

/** Work on all cores. */
class ParallelTest {

  @Test
  void eachPieceOfWorkIsDoneOnce() {
    AtomicIntegerArray calls = new AtomicIntegerArray(1000);
    Parallel.forEach(calls.length(), calls::incrementAndGet);
    for (int i = 0; i < calls.length(); i++) {
      assertEquals(1, calls.get(i));
    }
  }

  @Test
  void noWorkIsDoneAtOnce() {
    Parallel.forEach(0, i -> fail("there is no work"));
  }

  @Test
  void whatIsThrownArrives() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Parallel.forEach(
                100,
                i -> {
                  if (i == 50) {
                    throw new IllegalStateException();
                  }
                }));
  }

  @Test
  void workThatBeginsAtOnceIsDoneOnceToo() {
    AtomicIntegerArray calls = new AtomicIntegerArray(1000);
    Parallel.forEachAtOnce(calls.length(), calls::incrementAndGet);
    for (int i = 0; i < calls.length(); i++) {
      assertEquals(1, calls.get(i));
    }
  }

  @Test
  void workThatBeginsAtOnceThrowsToo() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Parallel.forEachAtOnce(
                100,
                i -> {
                  throw new IllegalStateException();
                }));
  }

  @Test
  void whoIsInterruptedStaysSo() {
    Thread.currentThread().interrupt();
    AtomicIntegerArray calls = new AtomicIntegerArray(100);
    Parallel.forEach(calls.length(), calls::incrementAndGet);
    assertTrue(Thread.interrupted());
    for (int i = 0; i < calls.length(); i++) {
      assertEquals(1, calls.get(i));
    }
  }
}
