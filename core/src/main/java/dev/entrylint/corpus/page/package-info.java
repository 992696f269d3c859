/** The documents of a corpus as its indexes know them, and the files that lie beside them. */
package dev.entrylint.corpus.page;
