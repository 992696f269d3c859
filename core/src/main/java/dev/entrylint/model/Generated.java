package dev.entrylint.model;

/**
 * A stretch of text that a program writes anew whenever it runs.
 *
 * @param kind what it writes
 * @param span from the comment that opens it to the one that closes it, both included
 */
public record Generated(Kind kind, Span span) {

  /** What programs write into a text. */
  public enum Kind {
    /** A table of contents. */
    CONTENTS,
    /** A table of people, whose links have fragments that name nothing. */
    PEOPLE
  }

  /** Whether {@code place} lies in it. */
  public boolean holds(Span place) {
    return span.contains(place);
  }
}
