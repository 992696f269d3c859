package dev.entrylint.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What lies on disk at and below a root, and around it as far as the fence is. Names are compared
 * with those in the listings of their folders, since a disk that does not mind case would find them
 * in any. Safe for several threads.
 */
public final class DiskTree implements FileTree {

  private final Path root;
  private final Bounds bounds;
  private final Map<String, Boolean> existing = new ConcurrentHashMap<>();
  private final Map<String, Boolean> folders = new ConcurrentHashMap<>();

  /** Of folders, whether they lie inside of the fence. */
  private final Map<String, Boolean> inside = new ConcurrentHashMap<>();

  private final DiskListings listings;
  private final Lazy<DiskNames> byName;

  /**
   * What lies at {@code root} and around it, as far as is usual.
   *
   * @param root absolute
   */
  public DiskTree(Path root) {
    this(root, Bounds.around(root));
  }

  /**
   * What lies at {@code root} and around it, within {@code bounds}.
   *
   * @param root absolute
   */
  public DiskTree(Path root, Bounds bounds) {
    this.root = root;
    this.bounds = bounds;
    byName = new Lazy<>(() -> DiskNames.of(root));
    listings = new DiskListings(path -> isInside(path) ? Optional.of(at(path)) : Optional.empty());
  }

  /** What lies above is what the names say, even where the root is a link to elsewhere. */
  private Path at(String path) {
    if (SlashedPath.isAbsolute(path)) {
      return Path.of(path);
    }
    Path from = path.startsWith("..") ? root.normalize() : root;
    int rest = 0;
    while (path.startsWith("..", rest)
        && (path.length() == rest + 2 || path.charAt(rest + 2) == '/')) {
      from = from.getParent() == null ? from : from.getParent();
      rest = Math.min(path.length(), rest + 3);
    }
    return from.resolve(path.substring(rest));
  }

  /** Whether the folder {@code path} lies inside of the fence, if it is one. */
  private boolean isInside(String path) {
    Boolean known = inside.get(path);
    if (known == null) {
      known = bounds.fence().holds(at(path));
      inside.put(path, known);
    }
    return known;
  }

  @Override
  public boolean isOutside(String path) {
    try {
      return !isNamedInside(path) || leavesByLink(at(path));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  /** Whether the name at {@code path} lies inside, wherever it leads if it is a link. */
  private boolean isNamedInside(String path) {
    int slash = path.lastIndexOf('/');
    boolean step = !path.isEmpty() && !path.endsWith("..") && !SlashedPath.isAbsolute(path);
    return isInside(step ? path.substring(0, Math.max(0, slash)) : path);
  }

  private boolean leavesByLink(Path file) {
    return Files.isSymbolicLink(file) && !bounds.fence().holds(file);
  }

  /**
   * The file at {@code path}, looked at and not opened.
   *
   * @throws RefusedFileException if it lies outside of the fence, is no regular file, or too large
   * @throws IOException if it cannot be looked at for another reason
   */
  public DiskFile file(String path) throws IOException {
    try {
      if (isOutside(path)) {
        throw outside();
      }
      return DiskFile.at(at(path), bounds.limits().document(), Limits.DOCUMENT_OPTION);
    } catch (InvalidPathException impossible) {
      throw new NoSuchFileException(path, null, impossible.getReason());
    }
  }

  private RefusedFileException outside() {
    return new RefusedFileException(
        "it lies outside " + bounds.fence().folder() + "; --fence DIR allows more");
  }

  /**
   * What {@code file} holds, which is one of this tree.
   *
   * @throws IOException if it cannot be read
   */
  public byte[] bytes(DiskFile file) throws IOException {
    return file.bytes(bounds.limits().document(), Limits.DOCUMENT_OPTION);
  }

  @Override
  public byte[] bytes(String path) throws IOException {
    return bytes(file(path));
  }

  @Override
  public byte[] keptByGit(String path) throws IOException {
    Path file = root.normalize().resolve(path).normalize();
    boolean plain =
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && Files.size(file) <= bounds.limits().document();
    if (!plain) {
      throw new NoSuchFileException(path);
    }
    return Files.readAllBytes(file);
  }

  @Override
  public byte[] configuration(String path) throws IOException {
    long most = bounds.limits().configuration();
    try {
      Path file = at(path);
      if (!bounds.configuration().holds(file)) {
        throw outside();
      }
      String option = Limits.CONFIGURATION_OPTION;
      return DiskFile.at(file, most, option).bytes(most, option);
    } catch (InvalidPathException impossible) {
      throw new NoSuchFileException(path, null, impossible.getReason());
    }
  }

  @Override
  public boolean isFile(String path) {
    try {
      return isNamedInside(path) && Files.isRegularFile(at(path)) && !leavesByLink(at(path));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  @Override
  public boolean isLink(String path) {
    try {
      return isNamedInside(path) && Files.isSymbolicLink(at(path));
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
      return isNamedInside(path) && Files.isDirectory(at(path)) && !leavesByLink(at(path));
    } catch (InvalidPathException impossible) {
      return false;
    }
  }

  private boolean isOnDisk(String path) {
    try {
      if (!isNamedInside(path) || !Files.exists(at(path)) || leavesByLink(at(path))) {
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
      if (isOutside(path)) {
        return Optional.empty();
      }
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
    return byName.get().named(name);
  }
}
