package dev.entrylint.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The paths of all that lies below a root, by their names alone in small letters. */
final class DiskNames {

  private final Path top;
  private final Map<String, Set<String>> paths = new TreeMap<>();

  private DiskNames(Path top) {
    this.top = top;
  }

  /**
   * What lies below {@code root}, but for hidden folders and symbolic links to folders.
   *
   * @throws UncheckedIOException if it cannot be listed
   */
  static DiskNames of(Path root) {
    try {
      DiskNames names = new DiskNames(root.toRealPath());
      Files.walkFileTree(names.top, names.new Visitor());
      return names;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The paths of those whose name is {@code name} if case does not matter, sorted. */
  List<String> named(String name) {
    return List.copyOf(paths.getOrDefault(CaseFolding.fold(name), Set.of()));
  }

  private final class Visitor extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (folder.equals(top)) {
        return FileVisitResult.CONTINUE;
      }
      if (SkippedFolders.contains(folder.getFileName().toString())) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      return add(folder);
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return add(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
      return FileVisitResult.CONTINUE;
    }

    private FileVisitResult add(Path file) {
      String name = CaseFolding.fold(file.getFileName().toString());
      paths.computeIfAbsent(name, any -> new TreeSet<>()).add(SlashedPath.of(top.relativize(file)));
      return FileVisitResult.CONTINUE;
    }
  }
}
