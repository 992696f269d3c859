/**
 * What a corpus already keeps to, found in the corpus itself: the conventions of a new
 * configuration.
 */
package dev.entrylint.infer;
