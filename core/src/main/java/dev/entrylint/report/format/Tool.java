package dev.entrylint.report.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * What made a report, which the build writes beside this class.
 *
 * @param version its version
 * @param home its address, if the build names one
 */
record Tool(String version, Optional<String> home) {

  static Tool read() {
    try (InputStream file = Tool.class.getResourceAsStream("tool.properties")) {
      Properties properties = new Properties();
      properties.load(file);
      return new Tool(
          properties.getProperty("version"),
          Optional.of(properties.getProperty("home", "")).filter(home -> !home.isBlank()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
