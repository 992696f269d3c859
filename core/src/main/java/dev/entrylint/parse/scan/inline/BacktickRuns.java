package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.scan.text.Bytes;
import java.util.HashMap;
import java.util.Map;

/** Finds where code spans end. */
public final class BacktickRuns {

  /** Where the last run of each length begins; filled at the first search that fails. */
  private final Map<Integer, Integer> lastOfLength = new HashMap<>();

  private boolean indexed;

  /** Begins another text. */
  public void clear() {
    if (indexed) {
      indexed = false;
      lastOfLength.clear();
    }
  }

  /** The end of the first run of exactly {@code length} back-ticks from {@code i} on, or -1. */
  public int endOfRun(byte[] t, int i, int limit, int length) {
    if (indexed && lastOfLength.getOrDefault(length, -1) < i) {
      return -1;
    }
    int k = i;
    while (k < limit) {
      if (t[k] != '`') {
        k++;
        continue;
      }
      int end = Bytes.skipRun(t, k, limit, '`');
      if (end - k == length) {
        return end;
      }
      k = end;
    }
    index(t, i, limit);
    return -1;
  }

  /** Takes note of all runs, so that no further search goes on to the end in vain. */
  private void index(byte[] t, int i, int limit) {
    indexed = true;
    int k = i;
    while (k < limit) {
      if (t[k] == '`') {
        int end = Bytes.skipRun(t, k, limit, '`');
        lastOfLength.put(end - k, k);
        k = end;
      } else {
        k++;
      }
    }
  }

  /** Where the code span ends that the back-ticks at {@code i} begin, or else their run. */
  public static int codeEnd(byte[] t, int i, int end) {
    int open = Bytes.skipRun(t, i, end, '`');
    for (int k = open; k < end; k++) {
      if (t[k] == '`') {
        int close = Bytes.skipRun(t, k, end, '`');
        if (close - k == open - i) {
          return close;
        }
        k = close;
      }
    }
    return open;
  }
}
