package dev.entrylint.base;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, once, whichever thread asks. */
public final class Lazy<T> {

  private final Supplier<T> maker;
  private volatile T value;

  /** A value that {@code maker} makes. */
  public Lazy(Supplier<T> maker) {
    this.maker = maker;
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
        }
        made = value;
      }
    }
    return made;
  }
}
