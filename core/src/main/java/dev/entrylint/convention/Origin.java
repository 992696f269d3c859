package dev.entrylint.convention;

import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import java.util.Optional;

/**
 * Where in the configuration a convention was declared: its name, or the value that states it, as
 * it is written, with its quotes.
 *
 * @param file as its user knows it; empty for a preset, which is not theirs to mend
 * @param span as offsets into that file's text, in UTF-16 code units
 * @param start where it starts, as a reader counts
 * @param end where it ends, behind its last character
 */
public record Origin(Optional<String> file, Span span, Position start, Position end) {}
