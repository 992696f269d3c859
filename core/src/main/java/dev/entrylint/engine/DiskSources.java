package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Glob;
import dev.entrylint.model.SourceFile;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A corpus on disk: the files below the root that one of the include globs takes in and no exclude
 * glob takes out, ordered by the first glob that takes them in, then by path in the order of code
 * points. Folders whose names begin with a dot and {@code node_modules} are entered only where a
 * glob names them.
 */
public final class DiskSources implements Sources {

  private record Candidate(int glob, String path) {}

  private static final Comparator<Candidate> ORDER =
      Comparator.comparingInt(Candidate::glob)
          .thenComparing(Candidate::path, DiskSources::compareCodePoints);

  private final Path root;
  private final List<Glob> include;
  private final List<Glob> exclude;
  private final DiskTree tree;

  /** The corpus that {@code config} describes. */
  public DiskSources(Config config) {
    root = config.root();
    tree = new DiskTree(root);
    include = config.include();
    exclude = config.exclude();
  }

  @Override
  public List<String> paths() throws IOException {
    if (!Files.isDirectory(root)) {
      throw Files.exists(root)
          ? new NotDirectoryException(root.toString())
          : new NoSuchFileException(root.toString());
    }
    List<Candidate> found = new ArrayList<>();
    Path top = root.toRealPath(); // a walk does not enter a link, not even at its start
    Files.walkFileTree(top, new Walk(top, found));
    found.sort(ORDER);
    return found.stream().map(Candidate::path).toList();
  }

  @Override
  public SourceFile read(String path) throws IOException {
    return new SourceFile(path, Files.readAllBytes(root.resolve(path)));
  }

  @Override
  public boolean exists(String path) {
    return tree.exists(path);
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

  private final class Walk extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Candidate> found;

    Walk(Path top, List<Candidate> found) {
      this.top = top;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(top) || isWanted(below(folder))
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = below(file);
      int glob = firstMatch(include, path);
      if (glob >= 0 && firstMatch(exclude, path) < 0 && isFile(file, attributes)) {
        found.add(new Candidate(glob, path));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isFile(Path file, BasicFileAttributes attributes) {
      return attributes.isRegularFile() || attributes.isSymbolicLink() && Files.isRegularFile(file);
    }

    private String below(Path path) {
      return top.relativize(path).toString().replace('\\', '/');
    }

    private boolean isWanted(String folder) {
      String name = folder.substring(folder.lastIndexOf('/') + 1);
      boolean shunned = name.startsWith(".") || name.equals("node_modules");
      for (Glob glob : include) {
        String base = glob.base();
        boolean onTheWay = base.equals(folder) || base.startsWith(folder + "/");
        boolean below = base.isEmpty() || folder.startsWith(base + "/");
        if (onTheWay || below && glob.isDeep() && !shunned) {
          return true;
        }
      }
      return false;
    }
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
