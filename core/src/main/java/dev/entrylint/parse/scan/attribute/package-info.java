/**
 * The grammars of attribute lists, such as {@code {#id .class}}, one for each sort of renderer.
 * Where such a list may stand is for the other packages to say.
 */
package dev.entrylint.parse.scan.attribute;
