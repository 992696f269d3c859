package dev.entrylint.engine.source;

import java.io.IOException;

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
}
