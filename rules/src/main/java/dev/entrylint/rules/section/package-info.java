/** Rules about the sections of entries and what they hold. */
package dev.entrylint.rules.section;
