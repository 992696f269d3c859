package dev.entrylint.renderer.numbering;

import dev.entrylint.parse.Numbering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Python-Markdown's way with repeats: a number behind {@code _} is counted up until the id is free,
 * also of one that no heading has written out, and one that is empty gets a number at once.
 */
public final class PythonMarkdownNumbering implements Numbering {

  /** Longer numbers are taken for words; nobody counts so far. */
  private static final int MOST_DIGITS = 9;

  @Override
  public Counter start() {
    return new Used();
  }

  private static final class Used implements Counter {

    private final Set<String> used = new HashSet<>();

    /** Of each stem the number from which on to look: the ones below never become free. */
    private final Map<String, Integer> next = new HashMap<>();

    @Override
    public void announce(String id) {
      used.add(id);
    }

    @Override
    public String derived(String base) {
      if (!base.isEmpty() && used.add(base)) {
        return base;
      }
      int digits = base.length();
      while (digits > 0 && isDigit(base.charAt(digits - 1))) {
        digits--;
      }
      int length = base.length() - digits;
      boolean numbered =
          length > 0 && length <= MOST_DIGITS && digits > 0 && base.charAt(digits - 1) == '_';
      String stem = numbered ? base.substring(0, digits - 1) : base;
      int first = numbered ? Integer.parseInt(base.substring(digits)) + 1 : 1;
      int number = Math.max(first, numbered ? first : next.getOrDefault(base, 1));
      while (!used.add(stem + "_" + number)) {
        number++;
      }
      if (!numbered) {
        next.put(base, number + 1);
      }
      return stem + "_" + number;
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
