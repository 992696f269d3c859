package dev.entrylint.edit;

import dev.entrylint.model.Span;

/** Replaces a stretch of a file's text; an empty span inserts. */
public record TextEdit(String path, Span span, String replacement) implements Edit {}
