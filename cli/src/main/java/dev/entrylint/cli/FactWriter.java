package dev.entrylint.cli;

import java.io.IOException;

/** Writes facts in one format. */
interface FactWriter {

  void begin() throws IOException;

  void write(Fact fact) throws IOException;

  void end() throws IOException;
}
