/** Findings as an editor shows them. */
package dev.entrylint.cli.lsp.report;
