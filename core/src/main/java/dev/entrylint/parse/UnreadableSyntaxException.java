package dev.entrylint.parse;

/** Thrown for a text that a reader cannot cope with: the reader's fault rather than the text's. */
public final class UnreadableSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String path;

  public UnreadableSyntaxException(String path, String message, Throwable cause) {
    super(message, cause);
    this.path = path;
  }

  public String path() {
    return path;
  }
}
