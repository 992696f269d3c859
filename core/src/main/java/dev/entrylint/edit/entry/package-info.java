/** How entries are named by items of lists, and sections of them headed, that are not there yet. */
package dev.entrylint.edit.entry;
