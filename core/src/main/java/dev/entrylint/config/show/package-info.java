/**
 * A configuration shown again: with all that it inherits and where each value comes from, and, as a
 * JSON Schema, what one may hold.
 */
package dev.entrylint.config.show;
