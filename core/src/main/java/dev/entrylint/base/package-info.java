/**
 * What all rooms share and what knows nothing of Markdown: values made when first asked for, work
 * on all cores, words that are nearly alike, searches in what is sorted, names of files and
 * folders.
 */
package dev.entrylint.base;
