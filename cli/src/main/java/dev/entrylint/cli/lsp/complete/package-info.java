/** What can be written at a place in a document. */
package dev.entrylint.cli.lsp.complete;
