/**
 * The bytes of one text, the classes of characters in them, and what is kept of a text while it is
 * scanned.
 */
package dev.entrylint.parse.scan.text;
