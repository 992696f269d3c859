/**
 * What stands in the text of a block: links and their labels, footnotes, code spans, emphasis,
 * math, addresses, and what a reader sees of it all. HTML is a package of its own; that everything
 * is looked for, one byte after the other, is the second pass, {@code parse.scan}.
 */
package dev.entrylint.parse.scan.inline;
