package dev.entrylint.base;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The files at, below and around a root, as they are at one moment: what one has said of a path
 * stays so. Paths are seen from the root, have {@code /} between their names, and may begin with
 * {@code ../}; the root itself is the empty path. Safe for several threads.
 */
public interface FileTree {

  /**
   * Whether there is a file or folder at {@code path}, spelled exactly so, even where the disk does
   * not mind case.
   */
  boolean exists(String path);

  /**
   * Whether what is at {@code path} lies, or symbolic links on its way lead, where nobody looks:
   * then nothing is known of it, and it is said not to be there.
   */
  default boolean isOutside(String path) {
    return false;
  }

  /** Whether what is at {@code path} is a folder. */
  default boolean isFolder(String path) {
    return false;
  }

  /** Whether what is at {@code path} is a file that can be read to its end. */
  default boolean isFile(String path) {
    return exists(path) && !isFolder(path);
  }

  /** Whether what is at {@code path} is a symbolic link. */
  default boolean isLink(String path) {
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

  /** The names of what lies in {@code folder}; none if it cannot be listed. */
  default Set<String> names(String folder) {
    return Set.of();
  }

  /**
   * What the file at {@code path} holds; not to be changed.
   *
   * @param path may be absolute where no way from the root leads
   * @throws IOException if it cannot be read, or is not what was read before
   */
  default byte[] bytes(String path) throws IOException {
    throw new NoSuchFileException(path);
  }

  /**
   * What the file at {@code path} holds, as {@link #bytes}, if a configuration may consist of it:
   * it may lie where no documents may, and be as large as a configuration may.
   *
   * @param path may be absolute where no way from the root leads
   * @throws IOException if it cannot be read, or may not be
   */
  default byte[] configuration(String path) throws IOException {
    return bytes(path);
  }

  /**
   * What the file at {@code path} in a {@code .git} holds, where no document and no configuration
   * may lie. Only what the program itself asks of git is read so, and none of it is shown.
   *
   * @throws IOException if it cannot be read, or is no regular file
   */
  default byte[] keptByGit(String path) throws IOException {
    return bytes(path);
  }

  /**
   * The names of the root and of the folders above it, the nearest first; none of the top of the
   * disk, above which nothing is.
   */
  default List<String> above() {
    return List.of();
  }

  /**
   * Whether all that is at, below and around the root is as it is in {@code other}, but for what
   * those files hold whose paths are {@code free}. It may say that it is not where it is.
   */
  default boolean isAsIn(FileTree other, Predicate<String> free) {
    return this == other;
  }
}
