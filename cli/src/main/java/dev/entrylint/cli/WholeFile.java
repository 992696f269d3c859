package dev.entrylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A text file that is written whole or not at all. */
final class WholeFile {

  private WholeFile() {}

  /**
   * Writes {@code text} beside {@code file}, then moves it there: nobody ever reads half of it. A
   * link stays one, and what it leads to is written.
   *
   * @throws IOException if it cannot be written; what was there before still is
   */
  static void write(Path file, String text) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path beside =
        target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid());
    try {
      Files.writeString(beside, text);
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
