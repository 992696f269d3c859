package dev.entrylint.rules.reference;

import dev.entrylint.corpus.suggest.Suggestions;

/** What stands where a suggestion would, so that nobody takes silence for "nothing comes near". */
final class Unsought {

  /** Follows what is wrong with the target. */
  static final String SENTENCE =
      "; no suggestion was sought, since "
          + Suggestions.MOST_SOUGHT
          + " targets before it are lost";

  private Unsought() {}
}
