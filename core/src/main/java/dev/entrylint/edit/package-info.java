/**
 * Edits of files, as data, and how Markdown is written: pure functions of facts and texts, which
 * know no rule.
 */
package dev.entrylint.edit;
