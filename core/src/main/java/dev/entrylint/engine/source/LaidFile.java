package dev.entrylint.engine.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A file of {@link OverlaySources}, which is read when it is asked for. */
public interface LaidFile {

  /**
   * What it holds; not to be changed.
   *
   * @throws IOException if it cannot be read
   */
  byte[] bytes() throws IOException;

  /**
   * What tells its content from another, as {@link Sources#content} says.
   *
   * @throws IOException if it cannot be read
   */
  Object content() throws IOException;

  /** One that holds {@code text}. */
  static LaidFile of(String text) {
    return new HeldBytes(text.getBytes(StandardCharsets.UTF_8), FileTime.UNKNOWN);
  }
}
