/**
 * Regular expressions that take time in the length of the text times that of the pattern, whatever
 * either holds: those of {@code java.util.regex} without back-references, atomic groups and
 * possessive quantifiers, but with look-around.
 */
package dev.entrylint.regex;
