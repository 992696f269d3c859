package dev.entrylint.corpus;

/**
 * A kind that was tried before an entry's own and did not recognise it.
 *
 * @param reason the first sign of the kind that the entry does not show, for people
 */
public record PassedOver(Kind kind, String reason) {}
