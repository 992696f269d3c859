package dev.entrylint.base;

import java.util.function.IntConsumer;

/** Who does independent pieces of work. */
public interface Workers {

  /** One piece after the other. */
  Workers ONE =
      (count, work) -> {
        for (int i = 0; i < count; i++) {
          work.accept(i);
        }
      };

  /**
   * Calls {@code work} with each number below {@code count}, in any order and on any thread, and
   * returns when all calls have. What a call throws is thrown here.
   */
  void forEach(int count, IntConsumer work);
}
