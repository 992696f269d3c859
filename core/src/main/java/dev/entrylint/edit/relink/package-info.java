/** Links that are given another target in a corpus, held against where they lead then. */
package dev.entrylint.edit.relink;
