/** Attribute lists, each renderer's way. */
package dev.entrylint.parse.scan.attribute;
