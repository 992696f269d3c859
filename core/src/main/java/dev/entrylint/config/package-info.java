/**
 * {@code entrylint.yml}: read, checked, joined with its presets, and made into a {@link
 * dev.entrylint.config.Config}.
 *
 * <p>{@link dev.entrylint.config.ConfigLoader} is the way in. A {@code YamlFile} becomes a tree of
 * {@code ConfigNode}s that keep their places; {@code Inheritance} joins it with what it extends;
 * the readers ({@code ConfigReader} and those that it asks) make of the tree what corpus and engine
 * need. What is wrong gathers in {@code Problems} and is thrown once, at the end.
 */
package dev.entrylint.config;
