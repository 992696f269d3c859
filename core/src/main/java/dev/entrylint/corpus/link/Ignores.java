package dev.entrylint.corpus.link;

import dev.entrylint.convention.Wildcard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The patterns for targets that are made elsewhere. */
final class Ignores {

  private static final Resolution CONFIGURED =
      new Resolution.Ignored(Resolution.Ignored.Reason.CONFIGURED);

  private final List<Wildcard> patterns;

  Ignores(List<Wildcard> patterns) {
    this.patterns = patterns;
  }

  /** {@code resolution}, unless it is a fault and a pattern fits {@code target}. */
  Resolution apply(String target, Resolution resolution) {
    boolean fault =
        resolution instanceof Resolution.NoSuchFile
            || resolution instanceof Resolution.NoSuchAnchor
            || resolution instanceof Resolution.Misspelled;
    if (fault) {
      for (Wildcard pattern : patterns) {
        if (fits(pattern, target)) {
          return CONFIGURED;
        }
      }
    }
    return resolution;
  }

  private static boolean fits(Wildcard pattern, String target) {
    return pattern.matches(target) || pattern.matches(Targets.path(target));
  }

  /** Those of {@code patterns} that fit the target of none of {@code links}, in their order. */
  static List<Wildcard> unused(Collection<Wildcard> patterns, List<Iterable<Link>> links) {
    List<Wildcard> unused = new ArrayList<>(patterns);
    for (Iterable<Link> some : links) {
      for (Link link : some) {
        if (!unused.isEmpty() && !(link.resolution() instanceof Resolution.External)) {
          String target = link.reference().target();
          unused.removeIf(pattern -> fits(pattern, target));
        }
      }
    }
    return List.copyOf(unused);
  }
}
