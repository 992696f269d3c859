/** Rules about wording and the layout of text. */
package dev.entrylint.rules.text;
