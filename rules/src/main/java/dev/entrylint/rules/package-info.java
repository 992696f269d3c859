/** The rules of entrylint: one class, and one page of the same name, for each. */
package dev.entrylint.rules;
