package dev.entrylint.corpus.link;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.convention.Wildcards;
import java.util.Collection;
import java.util.List;

/** The patterns for targets that are made elsewhere. */
final class Ignores {

  private static final Resolution CONFIGURED =
      new Resolution.Ignored(Resolution.Ignored.Reason.CONFIGURED);

  private final Wildcards patterns;

  Ignores(List<Wildcard> patterns) {
    this.patterns = new Wildcards(patterns);
  }

  /** {@code resolution}, unless it is a fault and a pattern fits {@code target}. */
  Resolution apply(String target, Resolution resolution) {
    boolean fault =
        resolution instanceof Resolution.NoSuchFile
            || resolution instanceof Resolution.NoSuchAnchor
            || resolution instanceof Resolution.Misspelled;
    return fault && (patterns.matches(target) || patterns.matches(Targets.path(target)))
        ? CONFIGURED
        : resolution;
  }

  /** Those of {@code patterns} that fit the target of none of {@code links}, in their order. */
  static List<Wildcard> unused(Collection<Wildcard> patterns, List<Iterable<Link>> links) {
    Wildcards unused = new Wildcards(patterns);
    for (Iterable<Link> some : links) {
      for (Link link : some) {
        if (!(link.resolution() instanceof Resolution.External)) {
          String target = link.reference().target();
          unused.removeMatching(target);
          unused.removeMatching(Targets.path(target));
        }
      }
    }
    return patterns.stream().filter(unused::contains).toList();
  }
}
