/**
 * Facts of large corpora in little space: who has facts to keep hands each document to {@link
 * dev.entrylint.engine.compact.CompactFacts} and need not know what is large.
 */
package dev.entrylint.engine.compact;
