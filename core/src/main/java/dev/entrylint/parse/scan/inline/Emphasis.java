package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.Underscores;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.Arrays;

/**
 * The runs of {@code *}, {@code _} and {@code ~} in a stretch of text, and which of them mark it
 * up, after the procedure "process emphasis" of the CommonMark specification.
 */
final class Emphasis {

  private static final int FIELDS = 9;
  private static final int MARK = 0;
  private static final int PLACE = 1;
  private static final int LENGTH = 2;
  private static final int LEFT = 3;
  private static final int FLANKS = 4;
  private static final int PREVIOUS = 5;
  private static final int NEXT = 6;
  private static final int SOURCE = 7;
  private static final int CLOSED = 8;

  /** The searches that may fail: by mark, whether the closer opens too, and its length modulo 3. */
  private static final int SEARCHES = 18;

  private int[] runs = new int[16 * FIELDS];
  private int count;

  /** The last run that has not been dealt with, or -1. */
  private int last = -1;

  private static final int PAIR = 3;

  /** Opener, closer and how many marks of each, of the first pairs, the inner ones first. */
  private final int[] pairs = new int[PAIR * 32];

  private int pairCount;

  private final int[] bottoms = new int[SEARCHES];

  private final Underscores underscores;

  private final Flanks flanks;

  Emphasis(SyntaxOptions options) {
    underscores = options.underscores;
    flanks = new Flanks(options);
  }

  void clear() {
    pairCount = 0;
    count = 0;
    last = -1;
  }

  int count() {
    return count;
  }

  /** Where in the text shown the run stands. */
  int place(int run) {
    return runs[run * FIELDS + PLACE];
  }

  int length(int run) {
    return runs[run * FIELDS + LENGTH];
  }

  /** How many marks of the run are plain text, once all has been dealt with. */
  int left(int run) {
    return runs[run * FIELDS + LEFT];
  }

  /** Where in the source what the run encloses begins, with marks; -1 if it opens nothing. */
  int opens(int run) {
    boolean opens = left(run) + get(run, CLOSED) < length(run);
    return opens ? get(run, SOURCE) + get(run, CLOSED) + left(run) : -1;
  }

  /** Where in the source what the run encloses ends, with marks; -1 if it closes nothing. */
  int closes(int run) {
    return get(run, CLOSED) > 0 ? get(run, SOURCE) + get(run, CLOSED) : -1;
  }

  /**
   * Adds the run {@code t[i..end)} but for its first {@code plain} marks, which is shown at {@code
   * place}; the text around it lies in {@code t[start..limit)}.
   */
  void add(byte[] t, int i, int plain, int end, int start, int limit, int place) {
    push(t[i], i + plain, end - i - plain, place, flanks.of(t, i, end, start, limit));
  }

  private void push(int mark, int source, int length, int place, int flanks) {
    if ((count + 1) * FIELDS > runs.length) {
      runs = Arrays.copyOf(runs, runs.length * 2);
    }
    int run = count++;
    set(run, MARK, mark);
    set(run, PLACE, place);
    set(run, LENGTH, length);
    set(run, LEFT, length);
    set(run, FLANKS, flanks);
    set(run, PREVIOUS, last);
    set(run, NEXT, -1);
    set(run, SOURCE, source);
    set(run, CLOSED, 0);
    if (last >= 0) {
      set(last, NEXT, run);
    }
    last = run;
  }

  private int get(int run, int field) {
    return runs[run * FIELDS + field];
  }

  private void set(int run, int field, int value) {
    runs[run * FIELDS + field] = value;
  }

  private boolean can(int run, int flank) {
    return (get(run, FLANKS) & flank) != 0;
  }

  /** Deals with the runs from {@code bottom} on, and leaves none of them open. */
  void process(int bottom) {
    Arrays.fill(bottoms, bottom - 1);
    int closer = last;
    while (closer >= 0 && get(closer, PREVIOUS) >= bottom) {
      closer = get(closer, PREVIOUS);
    }
    if (closer < bottom) {
      return;
    }
    int outside = get(closer, PREVIOUS);
    while (closer >= 0) {
      closer = can(closer, Flanks.CLOSES) ? close(closer, bottom) : get(closer, NEXT);
    }
    last = outside;
    if (last >= 0) {
      set(last, NEXT, -1);
    }
  }

  /** Pairs {@code closer} with the opener before it, if there is one; what to look at next. */
  private int close(int closer, int bottom) {
    int search = search(closer);
    int opener = get(closer, PREVIOUS);
    while (opener > bottoms[search] && !matches(opener, closer)) {
      opener = get(opener, PREVIOUS);
    }
    if (opener <= bottoms[search]) {
      int next = get(closer, NEXT);
      bottoms[search] = Math.max(get(closer, PREVIOUS), bottom - 1);
      if (!can(closer, Flanks.OPENS)) {
        remove(closer);
      }
      return next;
    }
    int used = Math.min(get(opener, LEFT), get(closer, LEFT));
    if (get(closer, MARK) != '~') {
      used = Math.min(used, 2);
    }
    set(opener, LEFT, get(opener, LEFT) - used);
    set(closer, LEFT, get(closer, LEFT) - used);
    set(closer, CLOSED, get(closer, CLOSED) + used);
    keepPair(opener, closer, used);
    // Runs between the two can no longer mark up anything.
    set(opener, NEXT, closer);
    set(closer, PREVIOUS, opener);
    if (get(opener, LEFT) == 0) {
      remove(opener);
    }
    if (get(closer, LEFT) > 0) {
      return closer;
    }
    int next = get(closer, NEXT);
    remove(closer);
    return next;
  }

  private void keepPair(int opener, int closer, int used) {
    if (underscores == Underscores.BY_LETTERS && pairCount + PAIR <= pairs.length) {
      pairs[pairCount] = opener;
      pairs[pairCount + 1] = closer;
      pairs[pairCount + 2] = used;
      pairCount += PAIR;
    }
  }

  /**
   * Makes plain text of the marks of emphasis within other of the same strength, once all runs have
   * been dealt with: kramdown knows none.
   */
  void flatten() {
    for (int inner = 0; inner < pairCount; inner += PAIR) {
      for (int outer = inner + PAIR; outer < pairCount; outer += PAIR) {
        if (pairs[outer] < pairs[inner]
            && pairs[outer + 1] > pairs[inner + 1]
            && pairs[outer + 2] == pairs[inner + 2]) {
          restore(pairs[inner], pairs[inner + 2]);
          restore(pairs[inner + 1], pairs[inner + 2]);
          break;
        }
      }
    }
  }

  private void restore(int run, int marks) {
    set(run, LEFT, get(run, LEFT) + marks);
  }

  private int search(int closer) {
    int mark = get(closer, MARK) == '*' ? 0 : get(closer, MARK) == '_' ? 1 : 2;
    return mark * 6 + (can(closer, Flanks.OPENS) ? 3 : 0) + get(closer, LENGTH) % 3;
  }

  private boolean matches(int opener, int closer) {
    if (get(opener, MARK) != get(closer, MARK) || !can(opener, Flanks.OPENS)) {
      return false;
    }
    int opening = get(opener, LENGTH);
    int closing = get(closer, LENGTH);
    if (get(closer, MARK) == '~') {
      return opening == closing;
    }
    boolean both = can(closer, Flanks.OPENS) || can(opener, Flanks.CLOSES);
    return !both || closing % 3 == 0 || (opening + closing) % 3 != 0;
  }

  private void remove(int run) {
    int previous = get(run, PREVIOUS);
    int next = get(run, NEXT);
    if (previous >= 0) {
      set(previous, NEXT, next);
    }
    if (next >= 0) {
      set(next, PREVIOUS, previous);
    } else {
      last = previous;
    }
  }
}
