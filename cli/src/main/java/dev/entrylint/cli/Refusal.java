package dev.entrylint.cli;

/** Thrown when a command cannot be carried out; its message is the one line that says why. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }

  Refusal(String message, Throwable cause) {
    super(message, cause);
  }
}
