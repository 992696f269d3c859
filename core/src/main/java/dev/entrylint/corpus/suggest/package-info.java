/** What was probably meant by a link that leads nowhere. */
package dev.entrylint.corpus.suggest;
