package dev.entrylint.parse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Pandoc's way with repeats: the first of {@code id}, {@code id-1}, {@code id-2}, ... that no
 * heading before had, whether its id was derived or written out.
 */
public final class PandocNumbering implements Numbering {

  @Override
  public Counter start() {
    return new PandocCounter();
  }

  private static final class PandocCounter implements Counter {

    private final Set<String> taken = new HashSet<>();

    /** Of each repeated base the number from which on to look: the ones below never become free. */
    private final Map<String, Integer> next = new HashMap<>();

    @Override
    public String derived(String base) {
      if (taken.add(base)) {
        return base;
      }
      int number = next.getOrDefault(base, 1);
      while (!taken.add(base + "-" + number)) {
        number++;
      }
      next.put(base, number + 1);
      return base + "-" + number;
    }

    @Override
    public void explicit(String id) {
      taken.add(id);
    }
  }
}
