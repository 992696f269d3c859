package dev.entrylint.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The search for what somebody meant to write: of many words those that differ least from a given
 * one. Letters that are left out, put in, mistaken, or swapped with their neighbour count as one
 * difference each (the optimal string alignment distance); case counts as none.
 */
public final class NearMiss {

  private final char[] word;
  private final int limit;

  // The distances of the prefixes of the word to one prefix of a candidate, and to the two prefixes
  // before that. Kept between candidates, for there may be many of them.
  private int[] current;
  private int[] last;
  private int[] lastButOne;

  /**
   * @param word in small letters, as the candidates are to be
   */
  public NearMiss(char[] word, int limit) {
    this.word = word;
    this.limit = limit;
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
    NearMiss search = new NearMiss(fold(word), tolerance(word.length()));
    List<Ranked> near = new ArrayList<>();
    for (String candidate : candidates) {
      int distance = search.distanceTo(fold(candidate));
      if (distance <= search.limit) {
        near.add(new Ranked(candidate, distance));
      }
    }
    near.sort((a, b) -> Integer.compare(a.distance, b.distance));
    return near.stream().limit(most).map(Ranked::word).toList();
  }

  /** Whether {@code candidate} has about as many letters as {@code word}. */
  public static boolean canBeNear(String word, String candidate) {
    return Math.abs(word.length() - candidate.length()) <= tolerance(word.length());
  }

  /** How many differences a word of so many letters may have and still be meant. */
  private static int tolerance(int length) {
    if (length < 3) {
      return 0;
    }
    return length < 6 ? 1 : length < 10 ? 2 : 3;
  }

  /** How many differences there are to {@code candidate}; more than the limit if more than that. */
  public int distanceTo(char[] candidate) {
    int rest = word.length;
    int other = candidate.length;
    if (Math.abs(other - rest) > limit) {
      return limit + 1;
    }
    // What both begin or end with adds nothing, and is most of a word that comes near.
    int from = 0;
    while (from < rest && from < other && word[from] == candidate[from]) {
      from++;
    }
    while (rest > from && other > from && word[rest - 1] == candidate[other - 1]) {
      rest--;
      other--;
    }
    return distance(candidate, from, rest - from, other - from);
  }

  /** The distance of {@code length} letters at {@code from} to {@code rows} of the candidate. */
  private int distance(char[] candidate, int from, int length, int rows) {
    if (length == 0 || rows == 0) {
      return Math.min(Math.max(length, rows), limit + 1);
    }
    makeRoom(length);
    for (int i = 0; i <= length; i++) {
      current[i] = i;
    }
    for (int row = 1; row <= rows; row++) {
      turn();
      if (fill(candidate, from, length, row) > limit) {
        return limit + 1;
      }
    }
    return Math.min(current[length], limit + 1);
  }

  private void makeRoom(int length) {
    if (current == null || current.length <= length) {
      current = new int[length + 1];
      last = new int[length + 1];
      lastButOne = new int[length + 1];
    }
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
  private int fill(char[] candidate, int start, int length, int row) {
    int from = Math.max(1, row - limit);
    int to = Math.min(length, row + limit);
    char letter = candidate[start + row - 1];
    char before = row > 1 ? candidate[start + row - 2] : 0;
    current[from - 1] = from == 1 ? row : limit + 1;
    int least = from == 1 ? row : limit + 1;
    for (int i = from; i <= to; i++) {
      char own = word[start + i - 1];
      int distance = last[i - 1] + (own == letter ? 0 : 1);
      distance = Math.min(distance, 1 + Math.min(last[i], current[i - 1]));
      if (i > 1 && row > 1 && own == before && word[start + i - 2] == letter) {
        distance = Math.min(distance, lastButOne[i - 2] + 1);
      }
      current[i] = distance;
      least = Math.min(least, distance);
    }
    if (to < length) {
      current[to + 1] = limit + 1;
    }
    return least;
  }

  private static char[] fold(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = CaseFolding.fold(letters[i]);
    }
    return letters;
  }

  private record Ranked(String word, int distance) {}
}
