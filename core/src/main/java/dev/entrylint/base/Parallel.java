package dev.entrylint.base;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;

/**
 * Runs independent pieces of work on all cores. One begins, and the others come in a moment later:
 * code that runs for the first time is slow until Java has compiled it, which takes a core of its
 * own, and two that are slow take it away.
 */
public final class Parallel {

  /** How long one works alone at most, in nanoseconds. */
  private static final long ALONE = 40_000_000;

  /** Behind how many pieces the code is known well enough. */
  private static final int KNOWN = 500;

  private final IntConsumer work;
  private final int count;
  private final Thread[] others;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  private Parallel(int count, IntConsumer work) {
    this.count = count;
    this.work = work;
    int workers = Math.min(count, Runtime.getRuntime().availableProcessors());
    others = new Thread[Math.max(0, workers - 1)];
  }

  /**
   * Calls {@code work} with each number below {@code count}, in no particular order, and returns
   * when all calls have. What a call throws is thrown here, once no other is running.
   */
  public static void forEach(int count, IntConsumer work) {
    new Parallel(count, work).run(ALONE);
  }

  /** The same for work that begins on all cores at once, since its code is little. */
  public static void forEachAtOnce(int count, IntConsumer work) {
    new Parallel(count, work).run(0);
  }

  private void run(long alone) {
    for (int i = 0; i < others.length; i++) {
      others[i] =
          new Thread(
              () -> {
                LockSupport.parkNanos(alone);
                work();
              },
              "entrylint-" + (i + 1));
      others[i].setDaemon(true);
      others[i].start();
    }
    work();
    callOthers();
    for (Thread each : others) {
      join(each);
    }
    if (failure.get() instanceof Error error) {
      throw error;
    }
    if (failure.get() instanceof RuntimeException exception) {
      throw exception;
    }
  }

  private void work() {
    try {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        if (i == KNOWN) {
          callOthers();
        }
        work.accept(i);
      }
    } catch (RuntimeException | Error thrown) {
      failure.compareAndSet(null, thrown);
      next.set(count);
    }
  }

  private void callOthers() {
    for (Thread each : others) {
      LockSupport.unpark(each);
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
