package dev.entrylint.convention;

import java.util.Locale;
import java.util.Optional;

/**
 * How the items of a relation are sorted.
 *
 * @param locale the language whose order holds; without one, code points without regard to case
 */
public record Sorting(Key by, Optional<Locale> locale) {

  /** What of an item is compared. */
  public enum Key {
    /** The link's text. */
    TEXT,
    /** The link's target, without {@code #}. */
    TARGET
  }
}
