package dev.entrylint.engine.known;

import java.util.OptionalInt;

/**
 * How much of what was found, or was to be found, is known.
 *
 * @param known how many findings are, which are not reported
 * @param gone how many known ones are none of today's; empty if that was not judged, since not all
 *     was looked at
 */
public record KnownCount(int known, OptionalInt gone) {

  /** The same of two corpora; gone is what is of those of which that was judged. */
  public KnownCount plus(KnownCount other) {
    return new KnownCount(
        known + other.known,
        gone.isPresent() && other.gone.isPresent()
            ? OptionalInt.of(gone.getAsInt() + other.gone.getAsInt())
            : gone.isPresent() ? gone : other.gone);
  }
}
