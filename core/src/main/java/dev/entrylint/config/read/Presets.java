package dev.entrylint.config.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The configurations that ship with entrylint and with rules of others, for {@code extends}: one
 * resource each, {@code dev/entrylint/presets/NAME.yml}, and in every jar that has some a resource
 * {@code index} beside them with one name per line.
 */
public record Presets(ClassLoader loader) {

  private static final String FOLDER = "dev/entrylint/presets/";

  /**
   * The names of all presets.
   *
   * @throws UncheckedIOException if an index cannot be read
   */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    try {
      for (URL index : Collections.list(loader.getResources(FOLDER + "index"))) {
        new String(read(index), StandardCharsets.UTF_8)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .forEach(names::add);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }

  /**
   * The bytes of the preset of that name, if an index names it.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public Optional<byte[]> read(String name) {
    URL preset = names().contains(name) ? loader.getResource(FOLDER + name + ".yml") : null;
    try {
      return preset == null ? Optional.empty() : Optional.of(read(preset));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * What the preset of that name is for: the first sentence of its opening comment; empty if it has
   * none, or there is no such preset.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public String summary(String name) {
    StringBuilder comment = new StringBuilder();
    String text = read(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    for (String line : text.split("\\R")) {
      if (!line.startsWith("#") || line.length() == 1) {
        break;
      }
      comment.append(comment.isEmpty() ? "" : " ").append(line.substring(1).strip());
    }
    int end = comment.indexOf(". ");
    return end < 0 ? comment.toString() : comment.substring(0, end + 1);
  }

  private static byte[] read(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    // A jar that stays open in a cache would be locked, or stale, for the next build of a daemon.
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
