package dev.entrylint.report;

import dev.entrylint.engine.Sources;
import dev.entrylint.model.MalformedTextException;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The texts that excerpts are taken from, read when asked for; only the latest ones are kept. */
final class SourceTexts {

  /** How many UTF-16 units are kept at most, beside the text asked for last. */
  private static final long MOST = 16L << 20;

  private final Sources sources;
  private final Map<String, Optional<String>> texts = new LinkedHashMap<>(16, 0.75f, true);
  private long units;

  SourceTexts(Sources sources) {
    this.sources = sources;
  }

  /**
   * The text of the file at {@code path}; empty if it cannot be read, which is reported elsewhere.
   */
  Optional<String> text(String path) {
    Optional<String> known = texts.get(path);
    if (known != null) {
      return known;
    }
    Optional<String> text = read(path);
    makeRoom();
    texts.put(path, text);
    units += text.map(String::length).orElse(0);
    return text;
  }

  private Optional<String> read(String path) {
    try {
      return Optional.of(sources.read(path).text());
    } catch (IOException | MalformedTextException unreadable) {
      return Optional.empty();
    }
  }

  private void makeRoom() {
    Iterator<Optional<String>> eldest = texts.values().iterator();
    while (units > MOST && eldest.hasNext()) {
      units -= eldest.next().map(String::length).orElse(0);
      eldest.remove();
    }
  }
}
