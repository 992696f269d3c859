package dev.entrylint.cli.inspect;

import java.io.IOException;

/** Writes facts in one format. */
public interface FactWriter {

  /** What stands before the first fact. */
  void begin() throws IOException;

  /** One more fact. */
  void write(Fact fact) throws IOException;

  /** What stands behind the last fact. */
  void end() throws IOException;
}
