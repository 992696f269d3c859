package dev.entrylint.config;

import dev.entrylint.renderer.Routing;

/**
 * A renderer in which the corpus must hold together.
 *
 * @param dialect the name of its dialect
 * @param routing how it gets from a target to a file
 */
public record Renderer(String dialect, Routing routing) {}
