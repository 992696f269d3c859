/** The formats of reports, and what picks one by its name. */
package dev.entrylint.report.format;
