package dev.entrylint.engine.source;

import java.util.Map;
import java.util.Set;

/**
 * Symbolic links that are laid over other sources.
 *
 * @param targets what each leads to, by its path; both seen from the root
 */
record LaidLinks(Map<String, String> targets) {

  static final LaidLinks NONE = new LaidLinks(Map.of());

  /** How many are followed on one way, which is what Linux does. */
  private static final int MOST = 40;

  Set<String> paths() {
    return targets.keySet();
  }

  boolean has(String path) {
    return targets.containsKey(path);
  }

  /**
   * The path behind all of these links on the way of {@code path}; itself if they lead in circles.
   */
  String real(String path) {
    if (targets.isEmpty()) {
      return path;
    }
    String real = path;
    for (int left = MOST; left > 0; left--) {
      String next = followed(real);
      if (next == null) {
        return real;
      }
      real = next;
    }
    return path;
  }

  /** Behind the first link on the way; null if there is none. */
  private String followed(String path) {
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
      String target = targets.get(path.substring(0, end));
      if (target != null) {
        return target.isEmpty() ? path.substring(end + 1) : target + path.substring(end);
      }
    }
    return targets.get(path);
  }
}
