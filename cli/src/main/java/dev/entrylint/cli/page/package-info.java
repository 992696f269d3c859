/** Markdown as people read it on a terminal; loaded only where a page is shown. */
package dev.entrylint.cli.page;
