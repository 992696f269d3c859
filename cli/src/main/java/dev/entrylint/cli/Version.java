package dev.entrylint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the program, which the build writes beside this class. */
final class Version {

  private Version() {}

  static String read() throws IOException {
    try (InputStream version = Version.class.getResourceAsStream("version.txt")) {
      return new String(version.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
