package dev.entrylint.regex;

import java.util.List;

/** A part of a regular expression. */
sealed interface Node {

  /** One code point. */
  record One(Letters letters) implements Node {}

  /** One behind the other; none of them is the empty text. */
  record Sequence(List<Node> parts) implements Node {}

  /** One of them. */
  record Choice(List<Node> ways) implements Node {}

  /**
   * Again and again.
   *
   * @param most {@link #UNBOUNDED} for any number
   */
  record Repeat(Node part, int least, int most) implements Node {
    static final int UNBOUNDED = -1;
  }

  /** A place between two code points. */
  record At(Place place) implements Node {}

  /** What follows, or stands before, a place, or must not. */
  record Look(Node part, boolean ahead, boolean negative) implements Node {}
}
