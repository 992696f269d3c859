package dev.entrylint.corpus.anchor;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.page.Changes;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Readings;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Pages as renderers see them that are not their own; each is read when it is first asked for, and
 * once. Safe for use by several threads.
 */
final class SecondReadings {

  private final Readings readings;
  private final Map<Page, Map<Renderer, Lazy<Optional<Reading>>>> read = new ConcurrentHashMap<>();

  SecondReadings(Readings readings) {
    this.readings = readings;
  }

  /**
   * Those of a corpus that differs by {@code changes}: what was read of other pages is known there.
   */
  SecondReadings after(Changes changes, Readings again) {
    SecondReadings after = new SecondReadings(again);
    read.forEach(
        (page, ofPage) -> {
          if (!changes.isGone(page.document())) {
            Map<Renderer, Lazy<Optional<Reading>>> known = new ConcurrentHashMap<>(ofPage);
            known.values().removeIf(each -> each.made().flatMap(made -> made).isEmpty());
            after.read.put(page, known);
          }
        });
    return after;
  }

  /** {@code page} as {@code renderer} sees it; empty if it cannot be read so. */
  Optional<Reading> of(Page page, Renderer renderer) {
    return read.computeIfAbsent(page, any -> new ConcurrentHashMap<>())
        .computeIfAbsent(renderer, any -> new Lazy<>(() -> read(page, renderer)))
        .get();
  }

  private Optional<Reading> read(Page page, Renderer renderer) {
    return readings
        .read(page.document().path(), renderer)
        .map(
            document ->
                new Reading(
                    renderer,
                    document,
                    AnchorNumbers.number(document, renderer.dialect().numbering())));
  }

  /** The reading of {@code page} whose facts are {@code document}, if it was asked for. */
  Optional<Reading> find(Page page, Document document) {
    for (Lazy<Optional<Reading>> each : read.getOrDefault(page, Map.of()).values()) {
      Optional<Reading> reading = each.get();
      if (reading.isPresent() && reading.get().document() == document) {
        return reading;
      }
    }
    return Optional.empty();
  }
}
