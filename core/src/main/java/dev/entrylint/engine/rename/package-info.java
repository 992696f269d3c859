/**
 * What moved between two states of a corpus: documents that have other paths, headings that have
 * other ids or stand in other files. {@link dev.entrylint.engine.rename.RenameSearch} is the way
 * in.
 */
package dev.entrylint.engine.rename;
