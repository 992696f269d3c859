package dev.entrylint.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files for another program to read, in a folder that only this user sees, as long as it is open.
 */
public final class ScratchFiles implements AutoCloseable {

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private ScratchFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Files that hold {@code contents}, one after the other.
   *
   * @throws IOException if they cannot be written; then none is left
   */
  public static ScratchFiles of(List<byte[]> contents) throws IOException {
    ScratchFiles scratch = new ScratchFiles(Files.createTempDirectory("entrylint-"));
    try {
      for (byte[] each : contents) {
        Path file = scratch.folder.resolve(Integer.toString(scratch.files.size()));
        scratch.files.add(file);
        Files.write(file, each);
      }
      return scratch;
    } catch (IOException failed) {
      scratch.close();
      throw failed;
    }
  }

  /** Where they lie. */
  public List<Path> files() {
    return List.copyOf(files);
  }

  @Override
  public void close() throws IOException {
    for (Path each : files) {
      Files.deleteIfExists(each);
    }
    Files.deleteIfExists(folder);
  }
}
