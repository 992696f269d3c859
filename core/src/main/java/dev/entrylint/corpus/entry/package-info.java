/** The entries of a corpus, their kinds and their sections. */
package dev.entrylint.corpus.entry;
