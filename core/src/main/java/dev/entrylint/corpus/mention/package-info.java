/** The names of entries in running text. */
package dev.entrylint.corpus.mention;
