package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.model.SourceFile;
import java.io.IOException;
import java.util.List;

/** PLACEHOLDER so that the contract compiles; replaced in the next commit. */
public final class DiskSources implements Sources {

  public DiskSources(Config config) {}

  @Override
  public List<String> paths() throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public SourceFile read(String path) throws IOException {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean exists(String path) {
    throw new UnsupportedOperationException();
  }
}
