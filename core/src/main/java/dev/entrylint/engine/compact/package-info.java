/** Facts of large corpora in little space. */
package dev.entrylint.engine.compact;
