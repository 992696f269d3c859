/** The first pass: which lines are which block. */
package dev.entrylint.parse.scan.block;
