/**
 * What a house asks for, as data: kinds of entries and their sections, relations, indexes,
 * wordings. Knows no corpus.
 */
package dev.entrylint.convention;
