package dev.entrylint.parse;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;

/**
 * An id written in the text other than in a heading's attribute list.
 *
 * @param id of {@link Anchor.Kind#FOOTNOTE} the label that is used, empty if the note stands there
 * @param kind never one of those that belong to headings or are made of a text
 * @param span the id itself
 */
public record IdMark(String id, Anchor.Kind kind, Span span) {}
