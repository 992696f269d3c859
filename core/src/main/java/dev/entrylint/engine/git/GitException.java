package dev.entrylint.engine.git;

import java.io.IOException;

/**
 * Thrown if git cannot answer; the message says why, and what would be right, to people. It is one
 * sentence without a full stop.
 */
public final class GitException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Git cannot answer, as {@code sentence} says. */
  public GitException(String sentence) {
    super(sentence);
  }

  GitException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
