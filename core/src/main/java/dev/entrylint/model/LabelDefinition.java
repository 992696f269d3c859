package dev.entrylint.model;

/**
 * A link reference definition, {@code [label]: target}.
 *
 * @param label the label as written
 * @param target where it points, as written but for backslash escapes and entities
 * @param span all of it
 * @param targetSpan the target, without angle brackets and title
 */
public record LabelDefinition(String label, String target, Span span, Span targetSpan) {}
