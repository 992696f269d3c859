package dev.entrylint.report;

import dev.entrylint.base.Fence;
import dev.entrylint.edit.FileChange;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The test whether files of a corpus can be written, and are still what they were. */
final class WriteCheck {

  private final Path root;
  private final Fence fence;
  private final Set<Path> files = new LinkedHashSet<>();

  /**
   * @param root the folder that paths are seen from, absolute
   */
  WriteCheck(Path root, Fence fence) {
    this.root = root;
    this.fence = fence;
  }

  /**
   * Makes sure that {@code change} can be written.
   *
   * @throws IOException if not; its reason is a part of a sentence
   */
  void require(FileChange change) throws IOException {
    Path file = root.resolve(change.from());
    if (!fence.holds(file) || !fence.holds(root.resolve(change.to()))) {
      throw no("it lies outside " + fence.folder() + "; --fence DIR allows more");
    }
    if (change.before().isEmpty()) {
      requireFree(change.to());
      return;
    }
    requireUnchanged(change);
    if (!files.add(file.toRealPath())) {
      throw no("a symbolic link leads to it, and both would be written");
    }
    Replacement.refuseReadOnly(file);
    requireFolder(file.toRealPath().getParent());
    if (change.moves()) {
      if (Files.isSymbolicLink(file)) {
        throw no("it is a symbolic link, which would lead elsewhere in another folder");
      }
      if (!isSameName(change.from(), change.to())) {
        requireFree(change.to());
      }
    }
  }

  /** Whether only case changes, on a disk that does not mind it. */
  boolean isSameName(String from, String to) throws IOException {
    Path there = root.resolve(to);
    return from.equalsIgnoreCase(to)
        && Files.exists(there)
        && Files.isSameFile(root.resolve(from), there);
  }

  /** Makes sure that the file holds what it held when it was read. */
  void requireUnchanged(FileChange change) throws IOException {
    Path file = root.resolve(change.from());
    byte[] before = change.before().orElseThrow();
    if (!Files.isRegularFile(file)) {
      throw no("it is no longer there");
    }
    if (Files.size(file) != before.length || !Arrays.equals(Files.readAllBytes(file), before)) {
      throw no("it was changed since it was read");
    }
  }

  /** Makes sure that there can be a file at {@code path}, and is none. */
  void requireFree(String path) throws IOException {
    Path to = root.resolve(path);
    if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
      throw no("there is something at '" + path + "' already");
    }
    Path folder = to.getParent();
    while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      folder = folder.getParent();
    }
    requireFolder(folder);
  }

  private static void requireFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw no("'" + folder + "' is no folder");
    }
    try {
      Replacement.refuseReadOnly(folder);
    } catch (FileSystemException readOnly) {
      throw no("its folder is read-only");
    }
  }

  private static FileSystemException no(String reason) {
    return new FileSystemException(null, null, reason);
  }
}
