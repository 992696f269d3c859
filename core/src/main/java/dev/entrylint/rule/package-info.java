/**
 * The contract between entrylint and its rules. A rule reads the corpus and reports findings; it
 * knows neither how the facts were made nor what becomes of a finding.
 */
package dev.entrylint.rule;
