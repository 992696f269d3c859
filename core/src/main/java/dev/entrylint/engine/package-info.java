/**
 * The straight line from sources to findings, and what front ends need beside it. Nothing here
 * prints, exits, or names a rule.
 *
 * <p>{@link dev.entrylint.engine.Check} is the way in: it runs the {@link
 * dev.entrylint.engine.Linter} and adds advice on a wrong reading.
 */
package dev.entrylint.engine;
