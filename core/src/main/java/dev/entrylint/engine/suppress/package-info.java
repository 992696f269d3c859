/**
 * Where suppressions of findings are written: places for comments that change nothing but what is
 * found, proven on the texts with them. It writes no files.
 */
package dev.entrylint.engine.suppress;
