package dev.entrylint.engine;

import dev.entrylint.base.Parallel;
import dev.entrylint.base.Workers;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * Ends work that nobody waits for any more, between one piece of it and the next.
 *
 * @param cancelled whether nobody waits; asked often, and by several threads
 * @param atOnce whether the code that works is known to be warm, so that all cores begin at once
 */
record Cancellation(BooleanSupplier cancelled, boolean atOnce) implements Workers {

  /** Work that is always wanted. */
  static final Cancellation NEVER = new Cancellation(() -> false, false);

  /**
   * Ends what asks, if nobody waits for it.
   *
   * @throws CancellationException if so
   */
  void check() {
    if (cancelled.getAsBoolean()) {
      throw new CancellationException("nobody waits for this any more");
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws CancellationException if nobody waits for it any more
   */
  @Override
  public void forEach(int count, IntConsumer work) {
    IntConsumer asking =
        i -> {
          check();
          work.accept(i);
        };
    if (atOnce) {
      Parallel.forEachAtOnce(count, asking);
    } else {
      Parallel.forEach(count, asking);
    }
  }
}
