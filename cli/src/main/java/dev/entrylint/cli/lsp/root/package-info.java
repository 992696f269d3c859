/**
 * The corpora that an editor has open, each with its configuration, from one moment to the next.
 */
package dev.entrylint.cli.lsp.root;
