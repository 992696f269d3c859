package dev.entrylint.model;

import java.util.Optional;

/**
 * A link reference definition, {@code [label]: target}.
 *
 * @param label the label as written
 * @param target where it points, as written but for backslash escapes and entities
 * @param span all of it
 * @param targetSpan the target, without angle brackets and title
 * @param parts where path and fragment are written, unless the target stands letter by letter at
 *     {@code targetSpan}; as those of the references that use the label
 */
public record LabelDefinition(
    String label, String target, Span span, Span targetSpan, Optional<TargetParts> parts) {}
