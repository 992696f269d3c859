package dev.entrylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the program and its commit, which the build writes beside this class. */
final class Version {

  private Version() {}

  static String read() throws IOException {
    return line("version.txt");
  }

  /**
   * The commit that the program was built from, {@code +changes} behind it if files were other than
   * in that commit; {@code unknown} where there was no git to ask.
   */
  static String commit() throws IOException {
    return line("commit.txt");
  }

  private static String line(String file) throws IOException {
    try (InputStream written = Version.class.getResourceAsStream(file)) {
      return new String(written.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
