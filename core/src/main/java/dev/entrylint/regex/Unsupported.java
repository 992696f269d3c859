package dev.entrylint.regex;

/** Ends the reading of a pattern that is one, but not here; its message says why. */
final class Unsupported extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unsupported(String message) {
    super(message, null, false, false);
  }
}
