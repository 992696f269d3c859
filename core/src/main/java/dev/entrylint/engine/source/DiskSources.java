package dev.entrylint.engine.source;

import dev.entrylint.base.Parallel;
import dev.entrylint.base.SkippedFolders;
import dev.entrylint.base.Workers;
import dev.entrylint.config.Config;
import dev.entrylint.convention.Glob;
import dev.entrylint.model.SourceFile;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A corpus on disk: the files below the root that one of the include globs takes in and no exclude
 * glob takes out, ordered by the first glob that takes them in, then by path in the order of code
 * points. Folders whose names begin with a dot and {@code node_modules} are entered only where a
 * glob names them. The files of a small corpus are kept, since rules and reports read them again.
 */
public final class DiskSources implements Sources {

  /** Up to how many bytes in all what was read is kept. */
  private static final int ROOM = 1 << 25;

  /** From how many files on nothing is kept, since it would be let go soon. */
  private static final int MANY = 2000;

  /** From how many folders on they are looked into on all cores. */
  private static final int WIDE = 32;

  private record Candidate(int glob, String path) {}

  private final Path root;
  private final File folder;
  private final List<Glob> include;
  private final String[] bases;
  private final List<Glob> exclude;
  private final DiskTree tree;
  private final Map<String, SourceFile> kept = new ConcurrentHashMap<>();
  private final AtomicLong room = new AtomicLong(ROOM);

  /** The corpus that {@code config} describes. */
  public DiskSources(Config config) {
    root = config.root();
    folder = root.toFile();
    tree = new DiskTree(root);
    include = config.include();
    exclude = config.exclude();
    bases = new String[include.size()];
    for (int i = 0; i < bases.length; i++) {
      bases[i] = include.get(i).base();
    }
  }

  @Override
  public List<String> paths() throws IOException {
    if (!Files.isDirectory(root)) {
      throw Files.exists(root)
          ? new NotDirectoryException(root.toString())
          : new NoSuchFileException(root.toString());
    }
    List<Candidate> found = walk();
    found.sort(DiskSources::compare);
    if (found.size() >= MANY) {
      room.set(-1);
    }
    String[] paths = new String[found.size()];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = found.get(i).path();
    }
    return List.of(paths);
  }

  @Override
  public SourceFile read(String path) throws IOException {
    SourceFile file = kept.get(path);
    if (file == null) {
      file = new SourceFile(path, bytes(path));
      long size = file.bytes().length;
      long left = room.addAndGet(-size);
      if (left >= 0) {
        kept.put(path, file);
      } else if (left + size >= 0) {
        // Only the first one for which there is no room: to clear a map takes as long as it was.
        kept.clear();
      }
    }
    return file;
  }

  private byte[] bytes(String path) throws IOException {
    File file = new File(folder, path);
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
      return Files.readAllBytes(root.resolve(path)); // says why it cannot be read
    }
  }

  @Override
  public boolean exists(String path) {
    return tree.exists(path);
  }

  @Override
  public boolean isFolder(String path) {
    return tree.isFolder(path);
  }

  @Override
  public Optional<String> inAnyCase(String path) {
    return tree.inAnyCase(path);
  }

  @Override
  public Optional<String> behindLinks(String path) {
    return tree.behindLinks(path);
  }

  @Override
  public List<String> named(String name) {
    return tree.named(name);
  }

  private static int compare(Candidate one, Candidate other) {
    return one.glob() != other.glob()
        ? Integer.compare(one.glob(), other.glob())
        : compareCodePoints(one.path(), other.path());
  }

  private static int compareCodePoints(String left, String right) {
    int length = Math.min(left.length(), right.length());
    for (int i = 0; i < length; i++) {
      char a = left.charAt(i);
      char b = right.charAt(i);
      if (a != b) {
        // Surrogates stand for code points above all others but sort below U+E000 to U+FFFF.
        boolean high = Character.isSurrogate(a);
        return high == Character.isSurrogate(b) ? a - b : high ? 1 : -1;
      }
    }
    return left.length() - right.length();
  }

  /** What is found in one folder: files, and folders in which to look next. */
  private static final class Found {
    final List<Candidate> files = new ArrayList<>();
    final List<String> folders = new ArrayList<>();
  }

  /** Looks through all folders, level by level; those of a wide level on all cores. */
  private List<Candidate> walk() throws IOException {
    File top = root.toRealPath().toFile();
    List<Candidate> files = new ArrayList<>();
    List<String> level = List.of("");
    while (!level.isEmpty()) {
      Found[] found = look(top, level);
      level = new ArrayList<>();
      for (Found each : found) {
        files.addAll(each.files);
        level.addAll(each.folders);
      }
    }
    return files;
  }

  private Found[] look(File top, List<String> folders) throws IOException {
    Workers workers = folders.size() < WIDE ? Workers.ONE : Parallel::forEachAtOnce;
    Found[] found = new Found[folders.size()];
    IOException[] unreadable = new IOException[found.length];
    workers.forEach(
        found.length,
        i -> {
          try {
            found[i] = look(top, folders.get(i));
          } catch (IOException thrown) {
            unreadable[i] = thrown;
          }
        });
    for (IOException each : unreadable) {
      if (each != null) {
        throw each;
      }
    }
    return found;
  }

  /**
   * Looks into a folder, whose path below {@code top} is {@code path}. Names alone say what is
   * wanted of most files; what is not is looked at once, since it may be a folder.
   */
  private Found look(File top, String path) throws IOException {
    File folder = path.isEmpty() ? top : new File(top, path);
    Found found = new Found();
    String[] names = folder.list();
    if (names == null) {
      Files.newDirectoryStream(folder.toPath()).close(); // says why it cannot be listed
      return found;
    }
    for (String name : names) {
      String below = path.isEmpty() ? name : path + '/' + name;
      File file = new File(folder, name);
      int glob = firstMatch(include, below);
      if (glob >= 0 && firstMatch(exclude, below) < 0 && file.isFile()) {
        found.files.add(new Candidate(glob, below));
      } else if (isEntered(below, name) && file.isDirectory()) {
        // Links may lead in circles.
        if (!Files.isSymbolicLink(file.toPath())) {
          found.folders.add(below);
        }
      }
    }
    return found;
  }

  private boolean isEntered(String folder, String name) {
    boolean shunned = SkippedFolders.contains(name);
    for (int i = 0; i < include.size(); i++) {
      String base = bases[i];
      boolean onTheWay =
          base.startsWith(folder)
              && (base.length() == folder.length() || base.charAt(folder.length()) == '/');
      boolean below =
          base.isEmpty()
              || folder.startsWith(base)
                  && folder.length() > base.length()
                  && folder.charAt(base.length()) == '/';
      if (onTheWay || below && !shunned && include.get(i).isDeep()) {
        return true;
      }
    }
    return false;
  }

  private static int firstMatch(List<Glob> globs, String path) {
    for (int i = 0; i < globs.size(); i++) {
      if (globs.get(i).matches(path)) {
        return i;
      }
    }
    return -1;
  }
}
