/**
 * entrylint's own reader: one pass over the bytes of a file for its blocks, one over the text of
 * its blocks for links and the like. Linear in time and memory for any input.
 */
package dev.entrylint.parse.scan;
