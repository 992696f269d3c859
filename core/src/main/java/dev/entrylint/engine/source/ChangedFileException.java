package dev.entrylint.engine.source;

import java.io.IOException;

/** Thrown for a file that is no longer what it was when its snapshot was made. */
public final class ChangedFileException extends IOException {

  private static final long serialVersionUID = 1L;

  /** The file at {@code path} has changed. */
  public ChangedFileException(String path) {
    super(path + " was changed during the run");
  }
}
