package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Kind;

/**
 * A kind that was tried before an entry's own and did not recognise it.
 *
 * @param reason the first sign of the kind that the entry does not show, for people
 */
public record KindMismatch(Kind kind, String reason) {}
