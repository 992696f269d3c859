/**
 * entrylint's own reader, and its second pass. One pass goes over the lines of a file for its
 * blocks ({@code block}), the other over the text of its blocks for links, headings and the like
 * ({@code TextScan}); it is here since it needs all packages below. Those import each other in one
 * order only: {@code text}, {@code attribute}, {@code inline}, {@code html}, {@code block}. Time
 * and memory are linear for any input, and so everything is read from bytes, without a tree, by
 * objects that are made once for a text and begun anew for each block.
 */
package dev.entrylint.parse.scan;
