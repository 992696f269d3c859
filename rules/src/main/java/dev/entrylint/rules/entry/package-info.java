/** Rules about whole entries and their front matter. */
package dev.entrylint.rules.entry;
