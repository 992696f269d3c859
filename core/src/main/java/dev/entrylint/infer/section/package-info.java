/** Which sections the entries of a kind share. */
package dev.entrylint.infer.section;
