package dev.entrylint.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The search for what somebody meant to write: of many words those that differ least from a given
 * one. Letters that are left out, put in, mistaken, or swapped with their neighbour count as one
 * difference each (the optimal string alignment distance); case counts as none.
 */
public final class NearMiss {

  private final char[] folded;
  private final int limit;

  // The distances of the prefixes of `folded` to one prefix of a candidate, and to the two prefixes
  // before that. Kept between candidates, for there may be many of them.
  private int[] current;
  private int[] last;
  private int[] lastButOne;

  NearMiss(String word, int limit) {
    this.folded = fold(word);
    this.limit = limit;
    this.current = new int[folded.length + 1];
    this.last = new int[folded.length + 1];
    this.lastButOne = new int[folded.length + 1];
  }

  /** The candidate that is nearest to {@code word}, the first of several; empty if none is near. */
  public static Optional<String> nearest(String word, Iterable<String> candidates) {
    return nearest(word, candidates, 1).stream().findFirst();
  }

  /**
   * The candidates that are near to {@code word}, the nearest first, then in their own order; at
   * most {@code most} of them.
   */
  public static List<String> nearest(String word, Iterable<String> candidates, int most) {
    NearMiss search = new NearMiss(word, tolerance(word.length()));
    List<Ranked> near = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = search.distanceTo(candidate);
      if (distance <= search.limit) {
        near.add(new Ranked(candidate, distance));
      }
    }
    near.sort((a, b) -> Integer.compare(a.distance, b.distance));
    return near.stream().limit(most).map(Ranked::word).toList();
  }

  /** How many differences a word of so many letters may have and still be meant. */
  private static int tolerance(int length) {
    if (length < 3) {
      return 0;
    }
    return length < 6 ? 1 : length < 10 ? 2 : 3;
  }

  /** How many differences there are to {@code candidate}; more than the limit if more than that. */
  int distanceTo(String candidate) {
    int gap = Math.abs(candidate.length() - folded.length);
    if (gap > limit) {
      return limit + 1;
    }
    for (int i = 0; i < current.length; i++) {
      current[i] = i;
    }
    for (int row = 1; row <= candidate.length(); row++) {
      turn();
      if (fill(candidate, row) > limit) {
        return limit + 1;
      }
    }
    return Math.min(current[folded.length], limit + 1);
  }

  private void turn() {
    int[] oldest = lastButOne;
    lastButOne = last;
    last = current;
    current = oldest;
  }

  /**
   * Computes one row and returns its least distance. Only cells at most {@code limit} off the
   * diagonal can matter; their neighbours hold more than the limit.
   */
  private int fill(String candidate, int row) {
    int from = Math.max(1, row - limit);
    int to = Math.min(folded.length, row + limit);
    char letter = fold(candidate.charAt(row - 1));
    char before = row > 1 ? fold(candidate.charAt(row - 2)) : 0;
    current[from - 1] = from == 1 ? row : limit + 1;
    int least = from == 1 ? row : limit + 1;
    for (int i = from; i <= to; i++) {
      int distance = last[i - 1] + (folded[i - 1] == letter ? 0 : 1);
      distance = Math.min(distance, 1 + Math.min(last[i], current[i - 1]));
      if (i > 1 && row > 1 && folded[i - 1] == before && folded[i - 2] == letter) {
        distance = Math.min(distance, lastButOne[i - 2] + 1);
      }
      current[i] = distance;
      least = Math.min(least, distance);
    }
    if (to < folded.length) {
      current[to + 1] = limit + 1;
    }
    return least;
  }

  private static char[] fold(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = fold(letters[i]);
    }
    return letters;
  }

  private static char fold(char letter) {
    return Character.toLowerCase(Character.toUpperCase(letter));
  }

  private record Ranked(String word, int distance) {}
}
