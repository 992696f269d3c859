/**
 * The first pass: goes over the lines of a text, from its front matter on, and finds which of them
 * are which block. {@link dev.entrylint.parse.scan.block.BlockScan} is where it begins.
 */
package dev.entrylint.parse.scan.block;
