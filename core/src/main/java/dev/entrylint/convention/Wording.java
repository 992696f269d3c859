package dev.entrylint.convention;

import java.util.Optional;

/**
 * A title that was agreed upon.
 *
 * @param locale the locale of the documents in which it is right; empty for all
 */
public record Wording(Optional<String> locale, NamePattern title) {

  /** Whether it is one of those that hold in a document of {@code locale}, if that is known. */
  public boolean holdsIn(Optional<String> document) {
    return locale.isEmpty() || document.isEmpty() || locale.equals(document);
  }
}
