package dev.entrylint.corpus.link;

import dev.entrylint.convention.TitlePattern;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.convention.Wildcards;
import dev.entrylint.renderer.Routing;
import java.util.Collection;
import java.util.List;

/** What configuration says of targets that are made elsewhere, ours and that of the renderer. */
final class Ignores {

  private static final Resolution CONFIGURED =
      new Resolution.Ignored(Resolution.Ignored.Reason.CONFIGURED);

  private static final Resolution EXCLUDED =
      new Resolution.Ignored(Resolution.Ignored.Reason.EXCLUDED);

  private final Wildcards patterns;
  private final List<TitlePattern> excluded;

  Ignores(Routing routing) {
    patterns = new Wildcards(routing.ignore());
    excluded = routing.excluded();
  }

  /** {@code resolution}, unless it is a fault and a pattern fits {@code target}. */
  Resolution apply(String target, Resolution resolution) {
    boolean fault =
        resolution instanceof Resolution.NoSuchFile
            || resolution instanceof Resolution.NoSuchAnchor
            || resolution instanceof Resolution.Misspelled;
    if (!fault) {
      return resolution;
    }
    if (patterns.matches(target) || patterns.matches(Targets.path(target))) {
      return CONFIGURED;
    }
    return isExcluded(target) ? EXCLUDED : resolution;
  }

  private boolean isExcluded(String target) {
    for (TitlePattern each : excluded) {
      if (each.fits(target)) {
        return true;
      }
    }
    return false;
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
