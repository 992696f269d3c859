package dev.entrylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that is written whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes {@code text} beside {@code file}, then moves it there: nobody ever reads half of it.
   *
   * @throws IOException if it cannot be written; what was there before still is
   */
  static void write(Path file, String text) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
