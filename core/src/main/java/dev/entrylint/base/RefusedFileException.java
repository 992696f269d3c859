package dev.entrylint.base;

import java.io.IOException;

/**
 * Thrown for a file that is not opened, or not read to its end; the message says why, to people.
 */
public final class RefusedFileException extends IOException {

  private static final long serialVersionUID = 1L;

  /** A file is refused because of {@code reason}, which ends a sentence about it. */
  public RefusedFileException(String reason) {
    super(reason);
  }

  /**
   * That a file has more than {@code most} bytes.
   *
   * @param option the option of the command line that allows more
   */
  public static RefusedFileException tooLarge(long most, String option) {
    return new RefusedFileException(
        "it is larger than " + Limits.shown(most) + "; " + option + " allows more");
  }
}
