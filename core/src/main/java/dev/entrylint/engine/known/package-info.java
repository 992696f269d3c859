/**
 * Which findings are known: those that an earlier state of the corpus has too, or a list that was
 * kept of it. {@link dev.entrylint.engine.known.Matching} is the way in.
 */
package dev.entrylint.engine.known;
