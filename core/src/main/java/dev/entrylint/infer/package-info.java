/**
 * What a corpus already keeps to, found in the corpus itself: the conventions of a new
 * configuration.
 *
 * <p>{@link dev.entrylint.infer.Inference} takes the steps one after the other, each in a room of
 * its own: {@code infer.reading}, {@code infer.kind} with {@code infer.section}, {@code
 * infer.relation}. All of them write on a draft of {@code infer.draft}.
 */
package dev.entrylint.infer;
