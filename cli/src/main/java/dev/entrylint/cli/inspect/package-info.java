/** The facts of a corpus that {@code inspect} prints, and the formats in which it does. */
package dev.entrylint.cli.inspect;
