package dev.entrylint.base;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, whichever thread asks. */
public final class Lazy<T> {

  /** Null once it has made the value, since what it was made of may be large. */
  private Supplier<T> maker;

  private volatile T value;

  /** A value that {@code maker} makes. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  private Lazy(Supplier<T> maker, T value) {
    this.maker = maker;
    this.value = value;
  }

  /** One that is made already. */
  public static <T> Lazy<T> of(T value) {
    return new Lazy<>(null, value);
  }

  /** The value if it was made already. */
  public Optional<T> made() {
    return Optional.ofNullable(value);
  }

  /** The value; a thread that asks while it is made waits. */
  public T get() {
    T made = value;
    if (made == null) {
      synchronized (this) {
        if (value == null) {
          value = maker.get();
          maker = null;
        }
        made = value;
      }
    }
    return made;
  }
}
