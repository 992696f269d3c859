/**
 * From a configuration file, and all that it extends, to a {@link dev.entrylint.config.Config}.
 *
 * <p>{@link dev.entrylint.config.read.ConfigLoader} is the way in. {@code Inheritance} joins a file
 * with what it extends; the readers ({@code ConfigReader} and those that it asks) make of the tree
 * what corpus and engine need. A new key is a line in the {@code Shape} beside its reader, and a
 * question in the reader. What is wrong is collected in {@code Problems} and thrown once, at the
 * end.
 */
package dev.entrylint.config.read;
