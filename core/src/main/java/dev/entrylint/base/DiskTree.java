package dev.entrylint.base;

import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lies on disk at and below a root. Names are compared with those in the listings of their
 * folders, since a disk that does not mind case would find them in any. Safe for several threads.
 */
public final class DiskTree implements FileTree {

  private final Path root;
  private final File folder;
  private final Map<String, Boolean> existing = new ConcurrentHashMap<>();
  private final Map<String, Boolean> folders = new ConcurrentHashMap<>();
  private final DiskListings listings;
  private final Lazy<Map<String, Set<String>>> byName = new Lazy<>(this::walk);

  /**
   * What lies at and below {@code root}, and above it.
   *
   * @param root absolute
   */
  public DiskTree(Path root) {
    this.root = root;
    folder = root.toFile();
    listings = new DiskListings(this::at);
  }

  /** What lies above is what the names say, even where the root is a link to elsewhere. */
  private Path at(String path) {
    Path from = path.startsWith("..") ? root.normalize() : root;
    String rest = path;
    while (rest.startsWith("..") && (rest.length() == 2 || rest.charAt(2) == '/')) {
      from = from.getParent() == null ? from : from.getParent();
      rest = rest.substring(Math.min(rest.length(), 3));
    }
    return from.resolve(rest);
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    File file = path.startsWith("..") ? at(path).toFile() : new File(folder, path);
    file = SlashedPath.isAbsolute(path) ? new File(path) : file;
    try (FileInputStream in = new FileInputStream(file)) {
      long length = file.length();
      if (length > 0 && length < Integer.MAX_VALUE - 8) {
        // Asks the system half as often as what reads files of whatever length. What is written
        // to the file meanwhile belongs to another run.
        byte[] bytes = new byte[(int) length];
        int read = in.readNBytes(bytes, 0, bytes.length);
        return read == length ? bytes : Arrays.copyOf(bytes, read);
      }
      return in.readAllBytes();
    } catch (FileNotFoundException unreadable) {
      return Files.readAllBytes(file.toPath()); // says why it cannot be read
    }
  }

  @Override
  public boolean isFile(String path) {
    try {
      return Files.isRegularFile(at(path));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  @Override
  public boolean isLink(String path) {
    try {
      return Files.isSymbolicLink(at(path));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  @Override
  public Set<String> names(String folder) {
    return listings.names(folder);
  }

  @Override
  public List<String> above() {
    List<String> names = new ArrayList<>();
    for (Path each = root; each != null && each.getFileName() != null; each = each.getParent()) {
      names.add(each.getFileName().toString());
    }
    return names;
  }

  @Override
  public boolean exists(String path) {
    return existing.computeIfAbsent(path, this::isOnDisk);
  }

  @Override
  public boolean isFolder(String path) {
    return folders.computeIfAbsent(path, this::isFolderOnDisk);
  }

  private boolean isFolderOnDisk(String path) {
    try {
      return Files.isDirectory(at(path));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  private boolean isOnDisk(String path) {
    try {
      if (!Files.exists(at(path))) {
        return false;
      }
    } catch (InvalidPathException impossible) {
      return false;
    }
    return path.isEmpty() || path.startsWith("..") || listings.haveSpelled(path);
  }

  @Override
  public Optional<String> inAnyCase(String path) {
    return listings.inAnyCase(path);
  }

  @Override
  public Optional<String> behindLinks(String path) {
    try {
      Path top = root.toRealPath();
      Path real = at(path).toRealPath();
      return real.startsWith(top)
          ? Optional.of(SlashedPath.of(top.relativize(real))).filter(each -> !each.equals(path))
          : Optional.empty();
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> named(String name) {
    return List.copyOf(byName.get().getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
  }

  private Map<String, Set<String>> walk() {
    Map<String, Set<String>> names = new TreeMap<>();
    try {
      Path top = root.toRealPath();
      Files.walkFileTree(
          top,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
              boolean shunned = SkippedFolders.contains(name);
              if (!folder.equals(top) && !shunned) {
                add(names, top, folder);
              }
              return shunned && !folder.equals(top)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              add(names, top, file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return names;
  }

  private static void add(Map<String, Set<String>> names, Path top, Path file) {
    names
        .computeIfAbsent(
            file.getFileName().toString().toLowerCase(Locale.ROOT), name -> new TreeSet<>())
        .add(SlashedPath.of(top.relativize(file)));
  }
}
