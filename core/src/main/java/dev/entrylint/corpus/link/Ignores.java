package dev.entrylint.corpus.link;

import dev.entrylint.convention.Wildcard;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The targets that are made elsewhere, and which of their patterns were of any use. Safe for
 * several threads.
 */
final class Ignores {

  private static final Resolution CONFIGURED =
      new Resolution.Ignored(Resolution.Ignored.Reason.CONFIGURED);

  private final List<Wildcard> patterns;
  private final Set<Wildcard> unused;

  Ignores(List<Wildcard> patterns) {
    this.patterns = patterns;
    unused = ConcurrentHashMap.newKeySet();
    unused.addAll(patterns);
  }

  /** {@code resolution}, unless it is a fault and a pattern fits {@code target}. */
  Resolution apply(String target, Resolution resolution) {
    if (patterns.isEmpty() || resolution instanceof Resolution.External) {
      return resolution;
    }
    boolean fault =
        resolution instanceof Resolution.NoSuchFile
            || resolution instanceof Resolution.NoSuchAnchor
            || resolution instanceof Resolution.Misspelled;
    boolean ignored = false;
    for (Wildcard pattern : patterns) {
      if (!ignored && fault || unused.contains(pattern)) {
        if (pattern.matches(target) || pattern.matches(Targets.path(target))) {
          unused.remove(pattern);
          ignored = true;
        }
      }
    }
    return ignored && fault ? CONFIGURED : resolution;
  }

  List<Wildcard> unused() {
    List<Wildcard> inOrder = new ArrayList<>(patterns);
    inOrder.retainAll(unused);
    return inOrder;
  }
}
