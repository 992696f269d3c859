/** Texts as editors have them: open documents, places in the units of the protocol, addresses. */
package dev.entrylint.cli.lsp.text;
