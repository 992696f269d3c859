package dev.entrylint.convention;

import dev.entrylint.model.Position;
import java.util.Optional;

/**
 * Where in the configuration a convention was declared.
 *
 * @param file as its user knows it; empty for a preset, which is not theirs to mend
 * @param place in that file
 */
public record Origin(Optional<String> file, Position place) {}
