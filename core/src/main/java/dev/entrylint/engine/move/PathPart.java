package dev.entrylint.engine.move;

import java.util.Set;

/** What of a path is written. */
enum PathPart {
  /** All of it. */
  ALL,
  /** All but the ending. */
  STEM,
  /** What is made of it. */
  PAGE,
  /** The folder of which it is the index. */
  FOLDER;

  private static final Set<String> INDEXES =
      Set.of("index", "_index", "readme", "README", "Readme", "Index");

  /** {@code path} as far as it is written; empty where there is no such part of it. */
  String of(String path) {
    int slash = path.lastIndexOf('/');
    int dot = path.lastIndexOf('.');
    String stem = dot > slash + 1 ? path.substring(0, dot) : path;
    return switch (this) {
      case ALL -> path;
      case STEM -> stem.equals(path) ? "" : stem;
      case PAGE -> stem.equals(path) ? "" : stem + ".html";
      case FOLDER ->
          INDEXES.contains(stem.substring(slash + 1)) && slash >= 0 ? path.substring(0, slash) : "";
    };
  }
}
