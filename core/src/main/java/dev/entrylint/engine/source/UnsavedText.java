package dev.entrylint.engine.source;

import dev.entrylint.base.Limits;
import dev.entrylint.base.RefusedFileException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The text of a document that is not saved yet.
 *
 * @param held what was read of it
 * @param most how many bytes it may have; if there are more, it is refused as a file would be
 */
public record UnsavedText(byte[] held, long most) implements LaidFile {

  private static final int MOST_BYTES = Integer.MAX_VALUE - 8;

  /**
   * Reads {@code in} to its end, or as far as it takes to know that it is too large.
   *
   * @throws IOException if it cannot be read
   */
  public static UnsavedText read(InputStream in, long most) throws IOException {
    int limit = (int) Math.min(most, MOST_BYTES - 1);
    // A stream of a file asks how far it has come, which nobody knows of a terminal or a pipe.
    return new UnsavedText(new BufferedInputStream(in).readNBytes(limit + 1), limit);
  }

  @Override
  public byte[] bytes() throws IOException {
    if (held.length > most) {
      throw RefusedFileException.tooLarge(most, Limits.DOCUMENT_OPTION);
    }
    return held;
  }

  @Override
  public Object content() throws IOException {
    return new HeldBytes(bytes(), FileTime.UNKNOWN);
  }
}
