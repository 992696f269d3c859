/**
 * Drafts of a configuration, the evidence for each of their settings, and what every step of
 * inference asks of titles, paths and languages.
 */
package dev.entrylint.infer.draft;
