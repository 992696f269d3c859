package dev.entrylint.rule;

import dev.entrylint.model.Position;

/** Another place that has to do with a finding. */
public record Related(String path, Position position, String message) {}
