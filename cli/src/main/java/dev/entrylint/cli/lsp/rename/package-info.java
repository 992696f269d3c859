/** Other names for ids, headings, entries, labels and files, with all that names them. */
package dev.entrylint.cli.lsp.rename;
