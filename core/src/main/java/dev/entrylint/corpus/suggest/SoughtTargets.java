package dev.entrylint.corpus.suggest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The lost targets for which something near is sought: the first ones in the order of the corpus.
 * Nobody reads what was meant by thousands, and to find it out would take long.
 */
final class SoughtTargets {

  private final int most;
  private final Map<Object, Set<String>> fragments = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private int count;

  /**
   * @param most how many at most are sought
   */
  SoughtTargets(int most) {
    this.most = most;
  }

  /** A fragment is lost that is looked up in {@code text}. */
  void addFragment(Object text, String fragment) {
    if (count < most && fragments.computeIfAbsent(text, any -> new HashSet<>()).add(fragment)) {
      count++;
    }
  }

  /** A file at {@code path} is lost. */
  void addPath(String path) {
    if (count < most && paths.add(path)) {
      count++;
    }
  }

  /** The fragments that are sought in {@code text}. */
  Set<String> in(Object text) {
    return fragments.getOrDefault(text, Set.of());
  }

  /** Whether what is like {@code path} is sought. */
  boolean hasPath(String path) {
    return paths.contains(path);
  }
}
