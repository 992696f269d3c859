/** What can be done about findings and entries: edits that an editor offers. */
package dev.entrylint.cli.lsp.act;
