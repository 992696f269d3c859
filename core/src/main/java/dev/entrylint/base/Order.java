package dev.entrylint.base;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Orders by one thing, as {@link Comparator} has them; but those Java makes anew in each run, which
 * takes it 5 ms for the first, and has no archive for.
 */
public final class Order {

  private Order() {}

  /** By a text. */
  public static <T> Comparator<T> byText(Function<? super T, String> text) {
    return (one, other) -> text.apply(one).compareTo(text.apply(other));
  }

  /** By a number, the smallest first. */
  public static <T> Comparator<T> byNumber(ToIntFunction<? super T> number) {
    return (one, other) -> Integer.compare(number.applyAsInt(one), number.applyAsInt(other));
  }
}
