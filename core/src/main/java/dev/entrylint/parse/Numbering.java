package dev.entrylint.parse;

/** How a renderer tells repeated ids apart. */
public interface Numbering {

  /** Begins a text in which ids should be unique. */
  Counter start();

  /** The ids met so far in one text. Not safe for use by several threads. */
  @FunctionalInterface
  interface Counter {

    /** The final id of a heading whose derived id is {@code base}. */
    String derived(String base);

    /** Takes note of an id that is written out on a heading, at its place among the derived. */
    default void explicit(String id) {}

    /**
     * Takes note of an id that is written out in an attribute list, of a heading or of something
     * else. Called for all of a text before the first {@link #derived}: some renderers number
     * around ids that come further down.
     */
    default void announce(String id) {}
  }
}
