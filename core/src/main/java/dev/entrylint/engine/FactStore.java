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

  /** What is known of earlier moments; null if that is nothing, or no longer needed. */
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
    FactStore last = known(before);
    sameMoment = last != null && last.sources == sources && last.paths.equals(paths);
    this.before = last;
    space = CompactFacts.ofCorpus(paths.size());
    contents = new Object[paths.size()];
    if (before != null) {
      before.before = null; // moments do not pile up
    }
  }

  /** All that {@code last} knows and, where nobody came to ask it, what was known before. */
  private FactStore(FactStore last, FactStore earlier) {
    sources = null; // it is of no moment
    paths = last.paths;
    reader = last.reader;
    measured = last.measured;
    space = last.space;
    sameMoment = false;
    contents = last.contents.clone();
    last.readings.forEach(
        (renderer, known) -> {
          ByRenderer both = by(renderer);
          System.arraycopy(known.facts, 0, both.facts, 0, both.facts.length);
          ByRenderer before = earlier.readings.get(renderer);
          for (int i = before == null ? both.facts.length : 0; i < both.facts.length; i++) {
            int place = both.facts[i] == null ? before.known(paths.get(i), i) : -1;
            Object content = place < 0 ? null : earlier.contents[place];
            if (content != null && (contents[i] == null || contents[i].equals(content))) {
              both.facts[i] = before.facts[place];
              contents[i] = content;
            }
          }
        });
  }

  private static FactStore known(FactStore last) {
    FactStore earlier = last == null ? null : last.before;
    if (earlier == null || last.readings.isEmpty()) {
      return earlier == null ? last : earlier;
    }
    for (Map.Entry<Renderer, ByRenderer> reading : last.readings.entrySet()) {
      ByRenderer before = earlier.readings.get(reading.getKey());
      Object[] facts = reading.getValue().facts;
      for (int i = before == null ? facts.length : 0; i < facts.length; i++) {
        if (facts[i] == null && before.known(last.paths.get(i), i) >= 0) {
          return new FactStore(last, earlier);
        }
      }
    }
    return last;
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

    /**
     * The index of the document at {@code path}, if its facts are known; or -1.
     *
     * @param likely what it mostly is
     */
    private int known(String path, int likely) {
      boolean same = likely < facts.length && paths.get(likely).equals(path);
      Integer place = same ? Integer.valueOf(likely) : places.get().get(path);
      return place != null && facts[place] instanceof Document ? place : -1;
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
