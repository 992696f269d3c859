package dev.entrylint.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Runs independent pieces of work on all cores. One begins, and the others come in a moment later:
 * code that runs for the first time is slow until Java has compiled it, which takes a core of its
 * own, and two that are slow take it away.
 */
final class Parallel {

  /** How long one works alone, in nanoseconds. */
  private static final long ALONE = 40_000_000;

  private Parallel() {}

  /**
   * Calls {@code work} with each number below {@code count}, in no particular order, and returns
   * when all calls have. What a call throws is thrown here, once no other is running.
   */
  static void forEach(int count, IntConsumer work) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable worker =
        () -> {
          try {
            for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
              work.accept(i);
            }
          } catch (RuntimeException | Error thrown) {
            failure.compareAndSet(null, thrown);
            next.set(count);
          }
        };
    int workers = Math.min(count, Runtime.getRuntime().availableProcessors());
    Thread[] others = new Thread[Math.max(0, workers - 1)];
    Runnable other =
        () -> {
          LockSupport.parkNanos(ALONE);
          worker.run();
        };
    for (int i = 0; i < others.length; i++) {
      others[i] = new Thread(other, "entrylint-" + (i + 1));
      others[i].setDaemon(true);
      others[i].start();
    }
    worker.run();
    for (Thread each : others) {
      LockSupport.unpark(each);
      join(each);
    }
    if (failure.get() instanceof Error error) {
      throw error;
    }
    if (failure.get() instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
