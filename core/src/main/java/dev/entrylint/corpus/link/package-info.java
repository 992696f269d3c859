/** The links of a corpus: where each reference leads. */
package dev.entrylint.corpus.link;
