/** Which renderer a corpus has, by the files in and around its root. */
package dev.entrylint.config.detect;
