/** The straight line from sources to findings. Nothing here prints, exits, or names a rule. */
package dev.entrylint.engine;
