package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which files of a corpus git ignores: by {@code .gitignore} in the folders of the repository, and
 * by its {@code .git/info/exclude}. What is in its index is not ignored, and nothing is where there
 * is no repository, or where the root of the corpus is ignored itself: somebody asked for that.
 * Safe for several threads.
 */
final class GitIgnores {

  private static final String FILE = ".gitignore";

  /** A way to read files of a tree. */
  private interface Reading {
    byte[] bytes(String path) throws IOException;
  }

  /** Where nothing is ignored. */
  static final GitIgnores NONE = new GitIgnores();

  /** The patterns of one file, for the folder it is for, whose path ends in a slash. */
  private record Patterns(String folder, List<GitPattern> last) {

    /** Whether {@code path}, in the repository, is ignored; empty if nothing here says so. */
    Optional<Boolean> decide(String path, boolean isFolder) {
      String below = path.substring(folder.length());
      for (GitPattern each : last) {
        if (each.matches(below, isFolder)) {
          return Optional.of(!each.isNegated());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * What holds in a folder.
   *
   * @param files the nearest first
   * @param ignored the path in the repository of the folder by which all in it is ignored, or null
   */
  private record Folder(List<Patterns> files, String ignored) {}

  private final FileTree tree;
  private final Map<String, Folder> folders = new ConcurrentHashMap<>();
  private final Lazy<GitIndex> index;

  /** The way from the root of the corpus to that of the repository, and the other way round. */
  private final String up;

  private final String down;
  private final boolean none;

  private GitIgnores() {
    tree = null;
    up = "";
    down = "";
    index = new Lazy<>(GitIndex::new);
    none = true;
  }

  private GitIgnores(FileTree tree, int depth) {
    this.tree = tree;
    up = "../".repeat(depth);
    StringBuilder way = new StringBuilder();
    for (int i = depth - 1; i >= 0; i--) {
      way.append(bytes(tree.above().get(i))).append('/');
    }
    down = way.toString();
    index = new Lazy<>(this::readIndex);
    folders.put("", top());
    none = !down.isEmpty() && ignored(down.substring(0, down.length() - 1), true) != null;
  }

  /** Those of the repository that the root of {@code tree} lies in. */
  static GitIgnores of(FileTree tree) {
    String up = "";
    for (int depth = 0; depth <= tree.above().size() && !tree.isOutside(up); depth++) {
      if (tree.exists(up + ".git")) {
        return new GitIgnores(tree, depth);
      }
      up += "../";
    }
    return NONE;
  }

  private static String bytes(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) > 127) {
        return new String(path.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
      }
    }
    return path;
  }

  private static String text(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  // ---- what git has written down

  private Folder top() {
    List<Patterns> files = new ArrayList<>();
    if (tree.exists(up + FILE)) {
      files.add(read(tree::bytes, up + FILE, ""));
    }
    files.add(read(tree::keptByGit, up + ".git/info/exclude", ""));
    return new Folder(files, null);
  }

  private static Patterns read(Reading files, String path, String folder) {
    List<GitPattern> patterns = new ArrayList<>();
    try {
      byte[] bytes = files.bytes(path);
      int start = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB ? 3 : 0;
      String all = new String(bytes, start, bytes.length - start, StandardCharsets.ISO_8859_1);
      for (String line : all.split("\n")) {
        GitPattern pattern = GitPattern.of(line);
        if (pattern != null) {
          patterns.add(0, pattern);
        }
      }
    } catch (IOException unreadable) {
      return new Patterns(folder, List.of()); // then git does not read it either
    }
    return new Patterns(folder, patterns);
  }

  private GitIndex readIndex() {
    try {
      return GitIndex.read(tree.keptByGit(up + ".git/index")).orElseGet(GitIndex::new);
    } catch (IOException none) {
      return new GitIndex();
    }
  }

  // ---- what that means

  /** What holds in {@code folder}, whose path is in the repository. */
  private Folder in(String folder) {
    Folder known = folders.get(folder);
    return known != null ? known : look(folder, tree.exists(up + text(folder) + "/" + FILE));
  }

  private Folder look(String folder, boolean hasFile) {
    Folder above = in(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
    String ignored = above.ignored != null ? above.ignored : matched(above, folder, true);
    Folder here = new Folder(above.files, ignored);
    if (hasFile && ignored == null) {
      List<Patterns> files = new ArrayList<>();
      files.add(read(tree::bytes, up + text(folder) + "/" + FILE, folder + "/"));
      files.addAll(above.files);
      here = new Folder(files, null);
    }
    folders.put(folder, here);
    return here;
  }

  private static String matched(Folder folder, String path, boolean isFolder) {
    for (Patterns each : folder.files) {
      Optional<Boolean> ignored = each.decide(path, isFolder);
      if (ignored.isPresent()) {
        return ignored.get() ? path : null;
      }
    }
    return null;
  }

  private String ignored(String path, boolean isFolder) {
    Folder above = in(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    return above.ignored != null ? above.ignored : matched(above, path, isFolder);
  }

  /**
   * Says of {@code folder} of the corpus whether it has a file of patterns, which needs not be
   * looked for then.
   */
  void look(String folder, List<String> names) {
    if (!none && !folder.isEmpty()) {
      look(down + bytes(folder), names.contains(FILE));
    }
  }

  /**
   * By what git ignores what is at {@code path} in the corpus: the path of it, or of a folder that
   * it lies in; empty if git does not, or has it in its index.
   */
  Optional<String> ignores(String path, boolean isFolder) {
    if (none) {
      return Optional.empty();
    }
    String full = down + bytes(path);
    String ignored = ignored(full, isFolder);
    if (ignored == null
        || (isFolder ? index.get().hasBelow(full) : index.get().has(full))
        || !ignored.startsWith(down)) {
      return Optional.empty();
    }
    return Optional.of(text(ignored.substring(down.length())));
  }
}
