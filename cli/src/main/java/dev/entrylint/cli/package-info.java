/**
 * The command line. Reads arguments, hands the work to the engine and the result to a reporter;
 * knows no rule and judges nothing.
 */
package dev.entrylint.cli;
