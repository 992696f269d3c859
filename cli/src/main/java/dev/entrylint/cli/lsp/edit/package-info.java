/** Edits as editors take them. */
package dev.entrylint.cli.lsp.edit;
