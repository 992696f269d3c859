/** Findings as text for people and as data for programs. Nothing here filters or judges. */
package dev.entrylint.report;
