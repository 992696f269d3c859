package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;

/**
 * An item of a list in front matter, as it is written.
 *
 * @param value what it says
 * @param valueSpan all of the value, as in {@link FrontMatterField}
 * @param span what there would not be without it: in brackets with the comma that parts it from the
 *     next or, of the last, from the one before; else its lines with their ends
 */
public record FrontMatterItem(Meta value, FieldStyle style, Span valueSpan, Span span) {}
