/** What stands in the text of a block: links, code, emphasis, math, footnotes. */
package dev.entrylint.parse.scan.inline;
