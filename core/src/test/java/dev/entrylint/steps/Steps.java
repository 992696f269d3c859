package dev.entrylint.steps;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * How many steps a piece of work takes, counted in the program's own bytecode: the same on any
 * machine, however busy it is.
 *
 * <p>Work is a class that makes its input of the size that it is given and does what is measured.
 * It is loaded once more, with a counter in it and in every class of the program that it uses.
 */
public final class Steps {

  /**
   * What is linear takes twice as many steps for twice as much; the rest is for maps and
   * logarithms. What is quadratic takes four times as many.
   */
  private static final double MOST_GROWTH = 2.5;

  private static final CountingLoader LOADER = new CountingLoader(Steps.class.getClassLoader());

  private Steps() {}

  /** Holds that work of twice the size takes about twice the steps. */
  public static void assertLinear(
      Class<? extends IntConsumer> work, int size, String... arguments) {
    // What is made only once is made now.
    of(work, 2, arguments);
    long once = of(work, size, arguments);
    long twice = of(work, 2 * size, arguments);
    assertTrue(
        once >= size && twice <= MOST_GROWTH * once,
        () ->
            work.getSimpleName()
                + Arrays.toString(arguments)
                + ": %,d steps for %,d, %,d for twice as much".formatted(once, size, twice));
  }

  /** The steps of work of a size; the arguments are those of the constructor of {@code work}. */
  public static long of(Class<? extends IntConsumer> work, int size, String... arguments) {
    try {
      Class<?>[] types = new Class<?>[arguments.length];
      Arrays.fill(types, String.class);
      Constructor<?> constructor = LOADER.loadClass(work.getName()).getDeclaredConstructor(types);
      constructor.setAccessible(true);
      IntConsumer counted = (IntConsumer) constructor.newInstance((Object[]) arguments);
      long before = Counter.steps();
      counted.accept(size);
      return Counter.steps() - before;
    } catch (ReflectiveOperationException failed) {
      throw new AssertionError(work.getName(), failed);
    }
  }
}
