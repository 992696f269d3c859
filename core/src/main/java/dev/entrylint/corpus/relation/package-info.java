/**
 * The relations among entries: what lists state, what leads back, what indexes hold, what readers
 * reach.
 */
package dev.entrylint.corpus.relation;
