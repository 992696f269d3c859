package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.engine.compact.CompactFacts;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.renderer.Renderer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The facts of the documents of one moment, by path, content and renderer. Those of the moment
 * before are taken over where a file still holds what they were made of. Safe for several threads.
 */
final class FactStore {

  private final Sources sources;
  private final List<String> paths;
  private final Reader reader;
  private final boolean measured;
  private final CompactFacts space;
  private final Lazy<Map<String, Integer>> places = new Lazy<>(this::number);
  private final Map<Renderer, ByRenderer> readings = new ConcurrentHashMap<>();

  // Threads may set one of these, and a fact, to what is equal.

  /** Of each path what its file holds, as {@link Sources#content} says; null if nobody looked. */
  private final Object[] contents;

  /** Null if there is none, or it is no longer needed. */
  private volatile FactStore before;

  /** Whether that has the same files at the same moment, in the same order. */
  private final boolean sameMoment;

  /**
   * @param paths of the documents
   * @param measured whether facts say how much each block holds
   * @param before read by the same reader and measured alike; null if there is none
   */
  FactStore(
      Sources sources, List<String> paths, Reader reader, boolean measured, FactStore before) {
    this.sources = sources;
    this.paths = paths;
    this.reader = reader;
    this.measured = measured;
    // Of a moment that nobody asked anything all that is known is of the one before it.
    FactStore earlier = before == null || !before.readings.isEmpty() ? null : before.before;
    FactStore last = earlier == null ? before : earlier;
    sameMoment = last != null && last.sources == sources && last.paths.equals(paths);
    this.before = last;
    space = CompactFacts.ofCorpus(paths.size());
    contents = new Object[paths.size()];
    if (before != null) {
      before.before = null; // moments do not pile up
    }
  }

  private Map<String, Integer> number() {
    Map<String, Integer> numbers = new HashMap<>(paths.size() * 2);
    for (int i = 0; i < paths.size(); i++) {
      numbers.put(paths.get(i), i);
    }
    return numbers;
  }

  /** The paths of the documents, in the order of the corpus. */
  List<String> paths() {
    return paths;
  }

  /** The facts as {@code renderer} reads the files. */
  ByRenderer by(Renderer renderer) {
    return readings.computeIfAbsent(renderer, ByRenderer::new);
  }

  /** The facts as one renderer reads the files. */
  final class ByRenderer {

    private final Renderer renderer;
    private final Extractor extractor;

    /** Of each path the document, or what says why there is none; null if nobody asked. */
    private final Object[] facts = new Object[paths.size()];

    private ByRenderer(Renderer renderer) {
      this.renderer = renderer;
      extractor = new Extractor(reader, renderer.dialect(), measured);
    }

    /**
     * The document with the {@code index}, or an {@link Unread}: of the two types there is nothing
     * else.
     */
    Object get(int index) {
      Object known = facts[index];
      if (known == null) {
        known = takenOver(index);
        known = known == null ? extracted(index) : known;
        facts[index] = known;
      }
      return known;
    }

    /** The same of the document at {@code path}, which is one of those of the corpus. */
    Object get(String path) {
      return get(places.get().get(path));
    }

    /** What was made of the file when it held the same, or null. */
    private Object takenOver(int index) {
      FactStore earlier = before;
      ByRenderer reading = earlier == null ? null : earlier.readings.get(renderer);
      if (sameMoment && reading != null && reading.facts[index] instanceof Document same) {
        contents[index] = earlier.contents[index];
        return same;
      }
      Integer place = reading == null ? null : earlier.places.get().get(paths.get(index));
      Object known = place == null ? null : reading.facts[place];
      return known instanceof Document && holds(index, earlier.contents[place]) ? known : null;
    }

    private Object extracted(int index) {
      String path = paths.get(index);
      SourceFile file;
      try {
        file = sources.read(path);
        contents[index] = sources.content(path);
      } catch (IOException unreadable) {
        return (Unread) failures -> failures.unreadable(path, unreadable);
      }
      try {
        return space.pack(extractor.extract(file));
      } catch (MalformedTextException malformed) {
        return (Unread) failures -> failures.malformed(file, malformed);
      } catch (RuntimeException | StackOverflowError thrown) {
        return (Unread) failures -> failures.internal(reader.name(), path, thrown);
      }
    }
  }

  private boolean holds(int index, Object content) {
    Object known = contents[index];
    try {
      if (known != null) {
        return known.equals(content);
      }
      if (content != null && sources.holds(paths.get(index), content)) {
        contents[index] = content;
        return true;
      }
      return false;
    } catch (IOException unreadable) {
      return false; // whoever reads it is told why
    }
  }
}
