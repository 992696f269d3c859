package dev.entrylint.engine;

import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What rules said of one document, whatever becomes of it: whether it is suppressed is another
 * question.
 *
 * @param kept what may be said again of a later state of the corpus
 * @param other what else they said
 * @param failures what is reported of those that threw
 * @param failed the ids of the rules that threw, or could not read what they asked for
 * @param unreadable why a text could not be read that they asked for
 */
record Told(
    Kept kept,
    Part other,
    List<Finding> failures,
    Set<String> failed,
    Optional<IOException> unreadable) {

  /**
   * What some rules said.
   *
   * @param ignored what the configuration says to ignore
   */
  record Part(List<Finding> findings, List<Finding> ignored) {

    static final Part NOTHING = new Part(List.of(), List.of());

    static Part of(List<Finding> findings, List<Finding> ignored) {
      return findings.isEmpty() && ignored.isEmpty()
          ? NOTHING
          : new Part(List.copyOf(findings), List.copyOf(ignored));
    }
  }

  /**
   * What all rules of one reach said.
   *
   * @param again those of them that must be asked anew, since they failed, or their fixes are still
   *     to be found, in the corpus that they were asked about; what they said is not in the part
   */
  record Same(Part part, List<SetRule> again) {

    static final Same NOTHING = new Same(Part.NOTHING, List.of());

    static Same of(Part part, List<SetRule> again) {
      return part == Part.NOTHING && again.isEmpty() ? NOTHING : new Same(part, List.copyOf(again));
    }
  }

  /**
   * What may be said again.
   *
   * @param document as long as the document stays as it is; empty if nobody kept it in mind
   * @param links as long as its links lead, too, where they led to what was there
   */
  record Kept(Optional<Same> document, Optional<Same> links) {

    static final Kept NOTHING = new Kept(Optional.empty(), Optional.empty());

    /** What of it is true where the links lead elsewhere. */
    Kept ofDocument() {
      return links.isEmpty() ? this : new Kept(document, Optional.empty());
    }
  }

  /** All that was said. */
  List<Part> parts() {
    if (kept == Kept.NOTHING) {
      return List.of(other);
    }
    return List.of(
        kept.document.map(Same::part).orElse(Part.NOTHING),
        kept.links.map(Same::part).orElse(Part.NOTHING),
        other);
  }
}
