package dev.entrylint.parse;

/** How a renderer tells repeated ids apart. */
public interface Numbering {

  /** Begins a text in which ids should be unique. */
  Counter start();

  /** The ids met so far in one text. Not safe for use by several threads. */
  interface Counter {

    /** The final id of a heading whose derived id is {@code base}. */
    String derived(String base);

    /** Takes note of an id that was written out, on a heading or elsewhere. */
    void explicit(String id);
  }
}
