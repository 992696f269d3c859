package dev.entrylint.renderer.numbering;

import dev.entrylint.parse.Numbering;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The first of {@code id}, {@code id-1}, {@code id-2}, ... that no heading before had. So do
 * pandoc, goldmark, markdown-it-anchor and mdBook 0.5.
 */
public enum FreeNumbering implements Numbering {
  /** Ids that are written out are no obstacle. */
  AMONG_DERIVED_IDS,
  /** No heading before had it, whether its id was derived or written out. */
  AMONG_ALL_IDS;

  @Override
  public Counter start() {
    return new Taken(this == AMONG_ALL_IDS);
  }

  private static final class Taken implements Counter {

    private final boolean all;
    private final Set<String> taken = new HashSet<>();

    /** Of each repeated base the number from which on to look: the ones below never become free. */
    private final Map<String, Integer> next = new HashMap<>();

    Taken(boolean all) {
      this.all = all;
    }

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
      if (all) {
        taken.add(id);
      }
    }
  }
}
