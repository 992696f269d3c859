package dev.entrylint.cli;

import dev.entrylint.base.NearMiss;
import java.util.Optional;

/** The complaint about a word that is not known, with the word that was perhaps meant. */
final class DidYouMean {

  private DidYouMean() {}

  static String sentence(String complaint, String word, Iterable<String> known) {
    Optional<String> near = NearMiss.nearest(word, known);
    return complaint
        + " '"
        + word
        + "'"
        + near.map(each -> "; did you mean '" + each + "'?").orElse("");
  }
}
