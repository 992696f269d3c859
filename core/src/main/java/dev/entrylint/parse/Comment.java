package dev.entrylint.parse;

import dev.entrylint.model.Span;

/**
 * An HTML comment.
 *
 * @param text what stands between {@code <!--} and {@code -->}, stripped
 */
public record Comment(String text, Span span) {}
