/**
 * {@code entrylint.yml}: read, checked, joined with its presets, and made into a {@link
 * dev.entrylint.config.Config}.
 *
 * <p>{@link dev.entrylint.config.read.ConfigLoader} is the way in. A {@code YamlFile} becomes a
 * tree of {@code ConfigNode}s that keep their places; {@code Inheritance} joins it with what it
 * extends; the readers ({@code ConfigReader} and those that it asks) make of the tree what corpus
 * and engine need. Which keys a map may have, what they mean and what their defaults are stands in
 * the {@code Shape} beside its reader: a new key is a line there, and a question in the reader.
 * What is wrong gathers in {@code Problems} and is thrown once, at the end.
 */
package dev.entrylint.config;
