package dev.entrylint.model;

/**
 * The fences of a block of code, wherever in a document it lies.
 *
 * @param span from the first mark of the opening fence to the end of the last line of the block
 * @param mark what the fences are made of: a back-tick or a tilde
 */
public record Fence(Span span, char mark) {}
