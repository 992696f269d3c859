package dev.entrylint.parse;

import java.util.Optional;

/** Which files are in the second of the formats that a renderer reads. A pure function. */
@FunctionalInterface
public interface FormatChoice {

  /** Whether the file at {@code path} is, whose front matter names the format {@code said}. */
  boolean takes(String path, Optional<String> said);
}
