package dev.entrylint.parse.data;

import dev.entrylint.model.Span;

/**
 * Something in data that its schema does not allow.
 *
 * @param key the key at the top below which it is; empty for the data as a whole
 * @param message one sentence, without a full stop
 */
public record Violation(String key, String message, Span span) {}
