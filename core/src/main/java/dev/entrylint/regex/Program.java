package dev.entrylint.regex;

import dev.entrylint.regex.Node.At;
import dev.entrylint.regex.Node.Choice;
import dev.entrylint.regex.Node.Look;
import dev.entrylint.regex.Node.One;
import dev.entrylint.regex.Node.Repeat;
import dev.entrylint.regex.Node.Sequence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A regular expression as a nondeterministic automaton (Thompson, 1968), which reads a text
 * forwards or backwards and is in all of its states at once.
 */
final class Program {

  /** More would make a pattern slow on any text; counts such as {@code {1,1000}} are copies. */
  private static final int MOST_STATES = 10_000;

  /** A state: what it asks for, and where it leads. */
  private static final class State {
    /** The letters of which one is read; null if none is. */
    final Letters letters;

    final Place place;

    /** The number of a look-around; below zero if it is none. */
    final int look;

    final int next;

    /** The other way; below zero if there is none. */
    int other = -1;

    State(Letters letters, Place place, int look, int next) {
      this.letters = letters;
      this.place = place;
      this.look = look;
      this.next = next;
    }
  }

  private static final int END = 0;

  private final boolean backwards;
  private final Looks looks;
  private final List<State> states = new ArrayList<>();
  private final int start;
  private int built;

  /**
   * @param looks gets what is looked for around
   */
  Program(Node node, boolean backwards, Looks looks) {
    this.backwards = backwards;
    this.looks = looks;
    add(new State(null, null, -1, END));
    start = build(node, END);
  }

  private int add(State state) {
    states.add(state);
    return states.size() - 1;
  }

  /** Makes the states for {@code node}, behind which comes {@code then}; returns the first. */
  private int build(Node node, int then) {
    if (++built > MOST_STATES) {
      throw new Unsupported("it is too large; its counts stand for as many copies");
    }
    if (node instanceof One one) {
      return add(new State(one.letters(), null, -1, then));
    }
    if (node instanceof At at) {
      return add(new State(null, at.place(), -1, then));
    }
    if (node instanceof Look look) {
      return add(new State(null, null, looks.number(look), then));
    }
    if (node instanceof Sequence sequence) {
      int first = then;
      int count = sequence.parts().size();
      for (int i = 0; i < count; i++) {
        first = build(sequence.parts().get(backwards ? i : count - 1 - i), first);
      }
      return first;
    }
    if (node instanceof Choice choice) {
      int first = build(choice.ways().get(0), then);
      for (Node way : choice.ways().subList(1, choice.ways().size())) {
        first = junction(first, build(way, then));
      }
      return first;
    }
    return repeat((Repeat) node, then);
  }

  private int repeat(Repeat repeat, int then) {
    int first = then;
    if (repeat.most() == Repeat.UNBOUNDED) {
      first = junction(then, -1);
      states.get(first).other = build(repeat.part(), first);
    } else {
      for (int i = repeat.least(); i < repeat.most(); i++) {
        first = junction(then, build(repeat.part(), first));
      }
    }
    for (int i = 0; i < repeat.least(); i++) {
      first = build(repeat.part(), first);
    }
    return first;
  }

  private int junction(int one, int other) {
    int junction = add(new State(null, null, -1, one));
    states.get(junction).other = other;
    return junction;
  }

  /** Whether it is found in {@code text}; {@code anchored} says that it can begin at 0 only. */
  boolean isIn(Text text, boolean anchored) {
    Run run = new Run(text);
    for (int at = 0; at <= text.length(); at++) {
      if (at == 0 || !anchored) {
        run.enter(start, at);
      } else if (run.count == 0 && !run.ended) {
        return false;
      }
      if (run.ended) {
        return true;
      }
      if (at < text.length()) {
        run.read(text.letters()[at], at + 1);
      }
    }
    return false;
  }

  /** The places in {@code text} up to which something was read that fits. */
  BitSet ends(Text text) {
    BitSet ends = new BitSet(text.length() + 1);
    Run run = new Run(text);
    int step = backwards ? -1 : 1;
    int last = backwards ? 0 : text.length();
    for (int at = text.length() - last; ; at += step) {
      run.enter(start, at);
      if (run.ended) {
        ends.set(at);
      }
      if (at == last) {
        return ends;
      }
      run.read(text.letters()[backwards ? at - 1 : at], at + step);
    }
  }

  /** The states in which the automaton is at a place. */
  private final class Run {
    private final Text text;
    private int[] now = new int[states.size()];
    private int[] soon = new int[states.size()];
    private int count;
    private boolean ended;

    /** By a state the place at which it was entered last, plus one. */
    private final int[] entered = new int[states.size()];

    private final int[] waiting = new int[states.size() + 1];

    Run(Text text) {
      this.text = text;
    }

    void read(int letter, int behind) {
      int[] read = now;
      int before = count;
      now = soon;
      soon = read;
      count = 0;
      ended = false;
      for (int i = 0; i < before; i++) {
        State state = states.get(read[i]);
        if (state.letters.contains(letter)) {
          enter(state.next, behind);
        }
      }
    }

    void enter(int first, int at) {
      int left = 0;
      waiting[left++] = first;
      while (left > 0) {
        int number = waiting[--left];
        if (number < 0 || entered[number] == at + 1) {
          continue;
        }
        entered[number] = at + 1;
        State state = states.get(number);
        if (number == END) {
          ended = true;
        } else if (state.letters != null) {
          now[count++] = number;
        } else if (state.place != null) {
          waiting[left++] = state.place.isAt(at, text.letters(), text.length()) ? state.next : -1;
        } else if (state.look >= 0) {
          waiting[left++] = text.isSeen(state.look, at) ? state.next : -1;
        } else {
          waiting[left++] = state.next;
          waiting[left++] = state.other;
        }
      }
    }
  }
}
