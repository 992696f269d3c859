/**
 * The text that is read and what both passes keep of it: bytes, lines, the text of a block, tokens,
 * facts; and the small things that may stand anywhere: characters, escapes, entities, and what a
 * template engine or an include replaces. It knows nothing of blocks, links or tags.
 */
package dev.entrylint.parse.scan.text;
