/**
 * Configuration as YAML, whatever its keys mean: trees of values with their places, read and
 * written; the tables of the keys that a map may have; and what is wrong, collected to be reported
 * at once.
 *
 * <p>Which keys a map may have, what they mean and what their defaults are stands in a {@link
 * dev.entrylint.config.yaml.Shape}, beside the reader of that map.
 */
package dev.entrylint.config.yaml;
