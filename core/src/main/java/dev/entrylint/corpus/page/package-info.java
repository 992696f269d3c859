/** The documents of a corpus as its indexes know them. */
package dev.entrylint.corpus.page;
