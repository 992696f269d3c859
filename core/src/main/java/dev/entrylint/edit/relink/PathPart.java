package dev.entrylint.edit.relink;

import java.util.Locale;
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

  private static final Set<String> INDEXES = Set.of("index", "_index", "readme");

  /** {@code path} as far as it is written; empty where there is no such part of it. */
  String of(String path) {
    String stem = stem(path);
    return switch (this) {
      case ALL -> path;
      case STEM -> stem.equals(path) ? "" : stem;
      case PAGE -> stem.equals(path) ? "" : stem + ".html";
      case FOLDER -> isIndex(stem) ? folder(path) : "";
    };
  }

  /** {@code path} without its ending, if it has one. */
  static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
  }

  /** The folder that {@code path} is in; empty if that is the root. */
  static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  /**
   * Whether the file with this path, but for its ending, is the page that stands for its folder.
   */
  static boolean isIndex(String stem) {
    String name = stem.substring(stem.lastIndexOf('/') + 1);
    return INDEXES.contains(name.toLowerCase(Locale.ROOT));
  }
}
