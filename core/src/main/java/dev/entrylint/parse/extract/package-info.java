/** Bytes to a document: a reader says what the syntax is, a dialect what becomes of it. */
package dev.entrylint.parse.extract;
