/** Which kinds of entries a corpus has. */
package dev.entrylint.infer.kind;
