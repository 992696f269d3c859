package dev.entrylint.convention;

import java.util.Arrays;

/**
 * A glob as a nondeterministic automaton (Thompson, 1968): all ways through the pattern are gone at
 * once, so that a path takes time in its length times that of the pattern, however many stars and
 * braces there are.
 */
final class GlobAutomaton {

  /** What a state does. A junction consumes nothing, and leads to two others. */
  private enum Step {
    END,
    LETTER,
    ANY_LETTER,
    STAR,
    DEEP_STAR,
    JUNCTION
  }

  private static final int NONE = -1;

  /** The number of the state in which all of a path was read. */
  private static final int END = 0;

  private Step[] steps;
  private char[] letters;
  private int[] next;

  /** The other way from a junction. */
  private int[] other;

  private int size;
  private final int start;

  /** By each of few states those entered with it, as bits; empty if there are too many for them. */
  private final long[] entered;

  GlobAutomaton(String glob) {
    int room = 16 + glob.length();
    steps = new Step[room];
    letters = new char[room];
    next = new int[room];
    other = new int[room];
    start = build(glob, state(Step.END, END));
    entered = new long[size > Long.SIZE ? 0 : size];
    for (int state = 0; state < entered.length; state++) {
      Run run = new Run();
      run.enter(state, 0);
      for (int i = 0; i < run.count; i++) {
        entered[state] |= 1L << run.now[i];
      }
    }
  }

  /**
   * For each brace of {@code glob} where its partner is, and a number below zero if it has none and
   * stands for itself.
   */
  static int[] partners(String glob) {
    int[] partners = new int[glob.length()];
    int[] open = new int[glob.length()];
    int depth = 0;
    for (int i = 0; i < partners.length; i++) {
      partners[i] = NONE;
      if (glob.charAt(i) == '{') {
        open[depth++] = i;
      } else if (glob.charAt(i) == '}' && depth > 0) {
        partners[i] = open[--depth];
        partners[open[depth]] = i;
      }
    }
    return partners;
  }

  /** Makes the states from the end of the pattern on, so that each knows what follows. */
  private int build(String glob, int end) {
    int[] partners = partners(glob);
    int[] behind = new int[glob.length()];
    int[] choices = new int[glob.length()];
    int depth = 0;
    int first = end;
    for (int i = glob.length() - 1; i >= 0; i--) {
      char c = glob.charAt(i);
      if (c == '}' && partners[i] >= 0) {
        behind[depth] = first;
        choices[depth++] = NONE;
      } else if (c == '{' && partners[i] >= 0) {
        first = choice(first, choices[--depth]);
      } else if (c == ',' && depth > 0) {
        choices[depth - 1] = choice(first, choices[depth - 1]);
        first = behind[depth - 1];
      } else if (c == '*') {
        int run = i;
        while (run > 0 && glob.charAt(run - 1) == '*') {
          run--;
        }
        first = stars(i + 1 - run, first);
        i = run;
      } else {
        first = state(c == '?' ? Step.ANY_LETTER : Step.LETTER, first);
        letters[first] = c;
      }
    }
    return first;
  }

  /** Stars pair from the left: of three the last is alone. */
  private int stars(int count, int then) {
    int first = count % 2 == 0 ? then : state(Step.STAR, then);
    for (int pairs = count / 2; pairs > 0; pairs--) {
      boolean folders = steps[first] == Step.LETTER && letters[first] == '/';
      int star = state(Step.DEEP_STAR, first);
      // Where no folder is, no slash is either.
      first = folders ? choice(next[first], star) : star;
    }
    return first;
  }

  private int choice(int one, int two) {
    if (two == NONE) {
      return one;
    }
    int junction = state(Step.JUNCTION, one);
    other[junction] = two;
    return junction;
  }

  private int state(Step step, int then) {
    if (size == steps.length) {
      steps = Arrays.copyOf(steps, 2 * size);
      letters = Arrays.copyOf(letters, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
      other = Arrays.copyOf(other, 2 * size);
    }
    steps[size] = step;
    next[size] = then;
    return size++;
  }

  /** Whether all of {@code path} fits. */
  boolean matches(String path) {
    return entered.length > 0 ? fewMatch(path) : manyMatch(path);
  }

  private boolean fewMatch(String path) {
    long now = entered[start];
    for (int at = 0; at < path.length() && now != 0; at++) {
      char c = path.charAt(at);
      long soon = 0;
      for (long left = now; left != 0; left &= left - 1) {
        int state = Long.numberOfTrailingZeros(left);
        switch (steps[state]) {
          case LETTER -> soon |= c == letters[state] ? entered[next[state]] : 0;
          case ANY_LETTER -> soon |= c != '/' ? entered[next[state]] : 0;
          case STAR -> soon |= c != '/' ? entered[state] : 0;
          case DEEP_STAR -> {
            if (next[state] == END) {
              return true;
            }
            soon |= entered[state];
          }
          default -> {}
        }
      }
      now = soon;
      int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(now);
      if (last > 0 && steps[last] == Step.DEEP_STAR && now == entered[last]) {
        // Nothing but the stars and what follows: all up to its letter is theirs.
        int after = next[last];
        int found = steps[after] == Step.LETTER ? path.indexOf(letters[after], at + 1) : at + 1;
        if (found < 0) {
          return false;
        }
        at = found - 1;
      }
    }
    return (now & 1L << END) != 0;
  }

  private boolean manyMatch(String path) {
    Run run = new Run();
    run.enter(start, 0);
    for (int at = 0; at < path.length() && run.count > 0; at++) {
      run.pass(path.charAt(at), at + 1);
    }
    return run.isAtEnd();
  }

  /** The states in which the automaton is, and those in which it will be behind the next letter. */
  private final class Run {
    private int[] now = new int[size];
    private int[] soon = new int[size];
    private int count;

    /** By its number how far the path was read when a state was entered, plus one. */
    private final int[] lastEntered = new int[size];

    /** Junctions' other ways that are still to be gone. */
    private final int[] waiting = new int[size];

    void pass(char c, int behind) {
      int before = count;
      int[] read = now;
      now = soon;
      soon = read;
      count = 0;
      for (int i = 0; i < before; i++) {
        int state = read[i];
        switch (steps[state]) {
          case LETTER -> enterIf(c == letters[state], next[state], behind);
          case ANY_LETTER -> enterIf(c != '/', next[state], behind);
          case STAR -> enterIf(c != '/', state, behind);
          case DEEP_STAR -> enter(state, behind);
          default -> {}
        }
      }
    }

    private void enterIf(boolean fits, int state, int behind) {
      if (fits) {
        enter(state, behind);
      }
    }

    /** Enters {@code state} and all to which it leads without a letter. */
    void enter(int state, int behind) {
      int left = 0;
      for (int at = state; at >= 0; ) {
        if (lastEntered[at] == behind + 1) {
          at = left > 0 ? waiting[--left] : NONE;
          continue;
        }
        lastEntered[at] = behind + 1;
        switch (steps[at]) {
          case JUNCTION -> {
            waiting[left++] = other[at];
            at = next[at];
          }
          case STAR, DEEP_STAR -> {
            now[count++] = at;
            at = next[at];
          }
          default -> {
            now[count++] = at;
            at = left > 0 ? waiting[--left] : NONE;
          }
        }
      }
    }

    boolean isAtEnd() {
      for (int i = 0; i < count; i++) {
        if (now[i] == END) {
          return true;
        }
      }
      return false;
    }
  }
}
