package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What a program does that is to end while it writes. */
class StopSignalTest {

  @Test
  void theEndWaitsForWhatWasBegun() throws InterruptedException {
    StopSignal signal = StopSignal.watched();
    assertFalse(signal.isGiven());
    CountDownLatch begun = new CountDownLatch(1);
    Thread end =
        new Thread(
            () -> {
              begun.countDown();
              signal.end();
            });
    end.start();
    begun.await();
    while (!signal.isGiven()) {
      Thread.onSpinWait();
    }
    assertTrue(end.isAlive());
    signal.close();
    end.join();
  }
}
