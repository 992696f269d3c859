/** Facts: what one file of a corpus says, as small immutable values of {@code java.*} types. */
package dev.entrylint.model;
