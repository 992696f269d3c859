/**
 * What a run is to do, as data: what {@code entrylint.yml} and its presets mean together.
 *
 * <p>The way from the file to a {@link dev.entrylint.config.Config} goes through the rooms below:
 * {@code config.yaml} reads a file into a tree whose values keep their places and tells which keys
 * a map may have; {@code config.detect} finds out the renderer where nobody names it; {@code
 * config.read} joins trees with what they extend and makes of them what corpus and engine need;
 * {@code config.show} prints a configuration again.
 */
package dev.entrylint.config;
