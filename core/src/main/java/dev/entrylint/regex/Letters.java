package dev.entrylint.regex;

/** A set of code points. */
@FunctionalInterface
interface Letters {

  boolean contains(int codePoint);
}
