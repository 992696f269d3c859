package dev.entrylint.engine.move;

import dev.entrylint.engine.source.LaidFile;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of a corpus as a move makes them. */
final class MovedSources {

  /** A file that lies elsewhere, and is as it was. */
  private record Moved(Sources sources, String path) implements LaidFile {
    @Override
    public byte[] bytes() throws IOException {
      return sources.bytes(path);
    }

    @Override
    public Object content() throws IOException {
      return sources.content(path);
    }
  }

  private MovedSources() {}

  /**
   * What becomes of {@code sources}.
   *
   * @param files the paths of the files that get another path
   * @param texts the new texts of those that are edited, by the paths that they have now
   */
  static Sources of(
      Sources sources, Relocation relocation, List<String> files, Map<String, String> texts) {
    Map<String, LaidFile> laid = new LinkedHashMap<>();
    Set<String> removed = new LinkedHashSet<>(files);
    if (!relocation.isNone()) {
      removed.add(relocation.from());
    }
    for (String file : files) {
      laid.put(relocation.of(file), new Moved(sources, file));
    }
    texts.forEach((path, text) -> laid.put(relocation.of(path), LaidFile.of(text)));
    return OverlaySources.of(sources, laid, Map.of(), removed, Set.of());
  }
}
