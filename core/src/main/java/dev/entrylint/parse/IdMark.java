package dev.entrylint.parse;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Span;

/**
 * An id written in the text other than in a heading's attribute list.
 *
 * @param id of {@link Anchor.Kind#FOOTNOTE} the label that is used, empty if the note stands there;
 *     of {@link Anchor.Kind#TEXT} the text of which the dialect makes an id
 * @param kind never {@link Anchor.Kind#EXPLICIT} or {@link Anchor.Kind#DERIVED}
 * @param span the id itself
 */
public record IdMark(String id, Anchor.Kind kind, Span span) {}
