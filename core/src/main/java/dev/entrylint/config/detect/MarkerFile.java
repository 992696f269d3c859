package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The configuration of a renderer, read line by line; of a folder there is nothing to read. */
record MarkerFile(List<String> lines) {

  static Optional<MarkerFile> of(FileTree files, String path) {
    if (!files.exists(path)) {
      return Optional.empty();
    }
    if (!files.isFile(path)) {
      return Optional.of(new MarkerFile(List.of()));
    }
    try {
      return Optional.of(new MarkerFile(lines(files.configuration(path))));
    } catch (IOException unreadable) {
      return Optional.of(new MarkerFile(List.of())); // it is there, which says enough
    }
  }

  private static List<String> lines(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes))
        .toString()
        .lines()
        .toList();
  }

  /** Whether a line that is no comment holds {@code word}. */
  boolean mentions(String word) {
    return lines.stream().anyMatch(line -> !line.strip().startsWith("#") && line.contains(word));
  }

  /** What the first line {@code key: value} or {@code key = value} says. */
  Optional<String> value(String key) {
    if (key.isEmpty()) {
      return Optional.empty();
    }
    for (String line : lines) {
      String rest = line.startsWith(key) ? line.substring(key.length()).strip() : "";
      if (rest.startsWith(":") || rest.startsWith("=")) {
        return Optional.of(unquoted(rest.substring(1).strip())).filter(value -> !value.isEmpty());
      }
    }
    return Optional.empty();
  }

  /** What the line {@code key: value} says that is further in than the line {@code map: ...}. */
  Optional<String> value(String map, String key) {
    int depth = -1;
    for (String line : lines) {
      String text = line.strip();
      int margin = line.length() - line.stripLeading().length();
      if (depth >= 0 && !text.isEmpty() && margin <= depth) {
        depth = -1;
      }
      if (depth >= 0 && text.startsWith(key + ":")) {
        String value = text.substring(key.length() + 1).strip();
        return Optional.of(
            unquoted(value.endsWith(",") ? value.substring(0, value.length() - 1) : value));
      }
      if (depth < 0 && text.startsWith(map + ":")) {
        depth = margin;
      }
    }
    return Optional.empty();
  }

  private static String unquoted(String value) {
    boolean quoted = !value.isEmpty() && (value.charAt(0) == '"' || value.charAt(0) == '\'');
    int end = quoted ? value.indexOf(value.charAt(0), 1) : value.indexOf(" #");
    return value.substring(quoted ? 1 : 0, end < 0 ? value.length() : end).strip();
  }
}
