package dev.entrylint.parse;

import dev.entrylint.model.Span;

/**
 * Where a footnote is defined.
 *
 * @param label as written
 * @param span all of the footnote, its marker included
 */
public record NoteSyntax(String label, Span span) {}
