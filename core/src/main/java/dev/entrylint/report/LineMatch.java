package dev.entrylint.report;

import dev.entrylint.base.LongestIncreasingSubsequence;
import dev.entrylint.base.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which lines of a text are those of another. Lines that are there once in both are matched first,
 * as many as keep their order ("patience diff", as in Bazaar); between these, the shortest way from
 * one to the other is sought (Myers, "An O(ND) difference algorithm", 1986) as far as it is short.
 */
public final class LineMatch {

  /** How many lines that come or go are sought between two that stay. */
  private static final int MOST_STEPS = 500;

  private final List<String> before;
  private final List<String> after;
  private final List<Run> runs = new ArrayList<>();

  /** Lines in a row that are the same; their numbers are from 0. */
  public record Run(int before, int after, int length) {}

  private LineMatch(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** The lines that stay, in order. */
  public static List<Run> of(List<String> before, List<String> after) {
    LineMatch match = new LineMatch(before, after);
    match.match(0, before.size(), 0, after.size(), true);
    return match.runs;
  }

  private void match(int one, int oneEnd, int other, int otherEnd, boolean anchored) {
    int start = 0;
    while (one + start < oneEnd && other + start < otherEnd && same(one + start, other + start)) {
      start++;
    }
    add(one, other, start);
    int first = one + start;
    int second = other + start;
    int end = 0;
    while (first < oneEnd - end
        && second < otherEnd - end
        && same(oneEnd - end - 1, otherEnd - end - 1)) {
      end++;
    }
    if (first < oneEnd - end && second < otherEnd - end) {
      if (anchored) {
        anchor(first, oneEnd - end, second, otherEnd - end);
      } else {
        shortest(first, oneEnd - end, second, otherEnd - end);
      }
    }
    add(oneEnd - end, otherEnd - end, end);
  }

  private boolean same(int one, int other) {
    return before.get(one).equals(after.get(other));
  }

  private void add(int one, int other, int length) {
    if (length == 0) {
      return;
    }
    Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
    if (last != null && last.before + last.length == one && last.after + last.length == other) {
      runs.set(runs.size() - 1, new Run(last.before, last.after, last.length + length));
    } else {
      runs.add(new Run(one, other, length));
    }
  }

  /** Matches the lines that are there once, then what lies between them. */
  private void anchor(int one, int oneEnd, int other, int otherEnd) {
    int from = one;
    int to = other;
    for (int[] each : inOrder(single(one, oneEnd, other, otherEnd))) {
      if (each[0] >= from && each[1] >= to) {
        match(from, each[0], to, each[1], false);
        add(each[0], each[1], 1);
        from = each[0] + 1;
        to = each[1] + 1;
      }
    }
    match(from, oneEnd, to, otherEnd, false);
  }

  /** The lines that are there once in both, by their place in the first. */
  private List<int[]> single(int one, int oneEnd, int other, int otherEnd) {
    Map<String, int[]> places = new HashMap<>();
    for (int i = one; i < oneEnd; i++) {
      int[] place = places.computeIfAbsent(before.get(i), line -> new int[] {-1, -1, 0, 0});
      place[0] = i;
      place[2]++;
    }
    for (int i = other; i < otherEnd; i++) {
      int[] place = places.get(after.get(i));
      if (place != null) {
        place[1] = i;
        place[3]++;
      }
    }
    List<int[]> single = new ArrayList<>();
    for (int i = one; i < oneEnd; i++) {
      int[] place = places.get(before.get(i));
      if (place[2] == 1 && place[3] == 1) {
        single.add(place);
      }
    }
    return single;
  }

  /** As many of {@code places} as possible that come in the same order in both texts. */
  private static List<int[]> inOrder(List<int[]> places) {
    List<int[]> all = new ArrayList<>();
    for (int i : LongestIncreasingSubsequence.of(places, Order.byNumber(place -> place[1]))) {
      all.add(places.get(i));
    }
    return all;
  }

  /** Matches along the shortest way; nothing if that is long. */
  private void shortest(int one, int oneEnd, int other, int otherEnd) {
    int most = Math.min(MOST_STEPS, oneEnd - one + otherEnd - other);
    List<int[]> trace = new ArrayList<>();
    int[] furthest = new int[2 * most + 3];
    for (int steps = 0; steps <= most; steps++) {
      trace.add(Arrays.copyOfRange(furthest, most - steps, most + steps + 3));
      for (int k = -steps; k <= steps; k += 2) {
        int at = most + 1 + k;
        boolean down = k == -steps || k != steps && furthest[at - 1] < furthest[at + 1];
        int x = down ? furthest[at + 1] : furthest[at - 1] + 1;
        while (one + x < oneEnd && other + x - k < otherEnd && same(one + x, other + x - k)) {
          x++;
        }
        furthest[at] = x;
        if (one + x >= oneEnd && other + x - k >= otherEnd) {
          back(trace, steps, x, k, one, other);
          return;
        }
      }
    }
  }

  private void back(List<int[]> trace, int steps, int endX, int endK, int one, int other) {
    List<Run> found = new ArrayList<>();
    int x = endX;
    int k = endK;
    for (int step = steps; step >= 0; step--) {
      int[] before = trace.get(step); // of diagonals from -step - 1 to step + 1
      int at = k + step + 1;
      boolean down = step == 0 || k == -step || k != step && before[at - 1] < before[at + 1];
      int start = step == 0 ? 0 : down ? before[at + 1] : before[at - 1] + 1;
      found.add(new Run(one + start, other + start - k, x - start));
      if (step > 0) {
        x = down ? start : start - 1;
        k += down ? 1 : -1;
      }
    }
    for (int i = found.size() - 1; i >= 0; i--) {
      add(found.get(i).before, found.get(i).after, found.get(i).length);
    }
  }
}
