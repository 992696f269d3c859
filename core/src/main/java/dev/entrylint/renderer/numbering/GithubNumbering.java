package dev.entrylint.renderer.numbering;

import dev.entrylint.parse.Numbering;
import java.util.HashMap;
import java.util.Map;

/**
 * github-slugger's way with repeats: each slug counts how often it came, and the count is appended;
 * a slug that results from that counts as one too. Ids that are written out count for nothing.
 */
public final class GithubNumbering implements Numbering {

  @Override
  public Counter start() {
    return new GithubCounter();
  }

  private static final class GithubCounter implements Counter {

    private final Map<String, Integer> occurrences = new HashMap<>();

    @Override
    public String derived(String base) {
      String id = base;
      while (occurrences.containsKey(id)) {
        id = base + "-" + occurrences.merge(base, 1, Integer::sum);
      }
      occurrences.put(id, 0);
      return id;
    }
  }
}
