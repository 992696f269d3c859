package dev.entrylint.corpus.mention;

/** Letters behind letters: the places to which the beginnings of names lead. */
final class NameTree {

  static final int ROOT = 0;
  static final int NONE = -1;

  /** Each step as its place and letter, with 1 added so that 0 is none; and where it leads. */
  private long[] steps = new long[1 << 10];

  private int[] places = new int[steps.length];
  private int count;

  /** The place to which {@code letter} leads from {@code place}, or {@link #NONE}. */
  int step(int place, char letter) {
    int slot = slot(key(place, letter));
    return steps[slot] == 0 ? NONE : places[slot];
  }

  /** The same; if there is none, there is one from now on. */
  int grow(int place, char letter) {
    long key = key(place, letter);
    int slot = slot(key);
    if (steps[slot] == 0) {
      if (count * 2 >= steps.length) {
        enlarge();
        slot = slot(key);
      }
      steps[slot] = key;
      places[slot] = ++count;
    }
    return places[slot];
  }

  private static long key(int place, char letter) {
    return ((long) place << 16 | letter) + 1;
  }

  private int slot(long key) {
    int mask = steps.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    while (steps[slot] != 0 && steps[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private void enlarge() {
    long[] oldSteps = steps;
    int[] oldPlaces = places;
    steps = new long[oldSteps.length * 2];
    places = new int[steps.length];
    for (int i = 0; i < oldSteps.length; i++) {
      if (oldSteps[i] != 0) {
        int slot = slot(oldSteps[i]);
        steps[slot] = oldSteps[i];
        places[slot] = oldPlaces[i];
      }
    }
  }
}
