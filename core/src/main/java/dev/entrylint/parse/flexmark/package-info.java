/**
 * The reader that rests on flexmark-java: the second opinion. Nothing outside this package knows
 * flexmark.
 */
package dev.entrylint.parse.flexmark;
