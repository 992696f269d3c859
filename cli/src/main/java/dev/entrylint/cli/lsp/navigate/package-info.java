/** Where one can go from a place in a document, and what is known of it. */
package dev.entrylint.cli.lsp.navigate;
