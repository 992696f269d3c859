/**
 * The language server: what editors ask is answered from snapshots of corpora, with open documents
 * laid over the files on disk. Loaded only where it is asked for.
 */
package dev.entrylint.cli.lsp;
