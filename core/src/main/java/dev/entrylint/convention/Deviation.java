package dev.entrylint.convention;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is agreed otherwise for some documents.
 *
 * @param paths globs of which one fits their paths
 * @param kinds by its name each kind that is another there, or that is there only; empty where
 *     there is none
 * @param relations the same of relations
 */
public record Deviation(
    List<Glob> paths,
    Map<String, Optional<Kind>> kinds,
    Map<String, Optional<Relation>> relations) {

  /** Whether it is for the document at {@code path}. */
  public boolean fits(String path) {
    for (Glob glob : paths) {
      if (glob.matches(path)) {
        return true;
      }
    }
    return false;
  }
}
