package dev.entrylint.base;

import java.util.List;
import java.util.Optional;

/** What lies in folders, as it is at one moment: as far as links ask for it. */
public interface FileTree {

  /**
   * Whether there is a file or folder at {@code path}, which may begin with {@code ../}, spelled
   * exactly so, even where the disk does not mind case.
   */
  boolean exists(String path);

  /** Whether what is at {@code path} is a folder. */
  default boolean isFolder(String path) {
    return false;
  }

  /** The path of what is at {@code path} if case does not matter; empty if there is nothing. */
  default Optional<String> inAnyCase(String path) {
    return exists(path) ? Optional.of(path) : Optional.empty();
  }

  /** The path below the root to which symbolic links on the way of {@code path} lead. */
  default Optional<String> behindLinks(String path) {
    return Optional.empty();
  }

  /** The files below the root whose own name is {@code name} if case does not matter, sorted. */
  default List<String> named(String name) {
    return List.of();
  }
}
