package dev.entrylint.renderer.numbering;

import dev.entrylint.parse.Numbering;
import java.util.HashMap;
import java.util.Map;

/**
 * Each derived id counts how often it came, and the count is appended without a look at what that
 * makes: {@code foo}, {@code foo}, {@code foo-1} become {@code foo}, {@code foo-1}, {@code foo-1}.
 * So do kramdown, GitLab, mdBook 0.4, and pandoc's readers of CommonMark.
 */
public enum CountedNumbering implements Numbering {
  /** Ids that are written out count for nothing. */
  OF_DERIVED_IDS,
  /** Ids that are written out, here or further down, count as one. */
  OF_ALL_IDS;

  @Override
  public Counter start() {
    return new Occurrences(this == OF_ALL_IDS);
  }

  private static final class Occurrences implements Counter {

    private final boolean all;
    private final Map<String, Integer> counts = new HashMap<>();

    Occurrences(boolean all) {
      this.all = all;
    }

    @Override
    public void announce(String id) {
      if (all) {
        counts.put(id, 0);
      }
    }

    @Override
    public String derived(String base) {
      int count = counts.merge(base, 0, (before, none) -> before + 1);
      return count == 0 ? base : base + "-" + count;
    }
  }
}
