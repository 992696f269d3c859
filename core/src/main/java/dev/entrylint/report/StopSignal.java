package dev.entrylint.report;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees that somebody wants the program to end, as by Ctrl-C, while files are written. The program
 * then waits a moment, in which what was begun is taken back or done.
 */
final class StopSignal implements AutoCloseable {

  /** How many seconds the program waits at most. */
  private static final int LONGEST = 10;

  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread end = new Thread(this::end, "entrylint-end");
  private volatile boolean given;

  private StopSignal() {}

  /** One that is watched for until it is closed. */
  static StopSignal watched() {
    StopSignal signal = new StopSignal();
    try {
      Runtime.getRuntime().addShutdownHook(signal.end);
    } catch (IllegalStateException ending) {
      signal.given = true;
    }
    return signal;
  }

  /** What the program does when it is to end. */
  void end() {
    given = true;
    try {
      done.await(LONGEST, TimeUnit.SECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the program is to end. */
  boolean isGiven() {
    return given;
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException ending) {
      return; // it has begun, and goes on now
    }
  }
}
