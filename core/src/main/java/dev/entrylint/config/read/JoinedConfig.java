package dev.entrylint.config.read;

import dev.entrylint.config.Config;
import dev.entrylint.config.yaml.ConfigNode.Mapping;

/**
 * A configuration as it is written, beside what was made of it.
 *
 * @param tree what is written, joined with all that it extends; each value has its place
 * @param config what a check uses
 */
public record JoinedConfig(Mapping tree, Config config) {}
