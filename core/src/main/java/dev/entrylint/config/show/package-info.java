/** A configuration shown again: with all that it inherits, and as a JSON Schema. */
package dev.entrylint.config.show;
