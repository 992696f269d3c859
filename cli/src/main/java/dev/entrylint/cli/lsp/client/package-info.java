/** What an editor can do, and what of it answers depend on. */
package dev.entrylint.cli.lsp.client;
