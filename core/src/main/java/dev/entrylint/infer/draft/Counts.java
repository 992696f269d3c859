package dev.entrylint.infer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How often each of some texts occurs, in the order in which they first do. */
public final class Counts {

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private int total;

  /** Counts {@code text} once more. */
  public void add(String text) {
    counts.merge(text, 1, Integer::sum);
    total++;
  }

  /** Adds what {@code others} counted. */
  public void addAll(Counts others) {
    others.counts.forEach((text, count) -> counts.merge(text, count, Integer::sum));
    total += others.total;
  }

  /** How often {@code text} was counted. */
  public int of(String text) {
    return counts.getOrDefault(text, 0);
  }

  /** How often anything was counted. */
  public int total() {
    return total;
  }

  /** The most frequent first; of equals, the one that occurs first. */
  public List<String> ranked() {
    List<String> ranked = new ArrayList<>(counts.keySet());
    ranked.sort((one, other) -> Integer.compare(counts.get(other), counts.get(one)));
    return ranked;
  }

  /** Whether nothing was counted. */
  public boolean isEmpty() {
    return total == 0;
  }

  /** The most frequent. */
  public String top() {
    return ranked().get(0);
  }

  /** How often what is most frequent was counted. */
  public int most() {
    return isEmpty() ? 0 : of(top());
  }
}
