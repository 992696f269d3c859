/** The ids of a corpus: what each anchor is finally called, and what an id names. */
package dev.entrylint.corpus.anchor;
