/**
 * Bytes to facts: what the syntax of one text says, and what a dialect makes of it. Nothing here
 * keeps state between files, does I/O, or knows configuration, corpus or rules.
 */
package dev.entrylint.parse;
