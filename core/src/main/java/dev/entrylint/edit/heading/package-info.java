/** Headings and their attribute lists as facts for editing, and how an id is written into one. */
package dev.entrylint.edit.heading;
