package dev.entrylint.engine.source;

import dev.entrylint.base.FilterTree;
import dev.entrylint.convention.Glob;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A corpus that lies in memory, with what lies beside it; nothing lies above. */
public final class MemorySources extends FilterTree implements Sources {

  private final HeldTree tree;
  private volatile List<UnreadFiles> unread = List.of();

  /**
   * @param texts text by path
   */
  public MemorySources(Map<String, String> texts) {
    this(new HeldTree(encoded(texts)));
  }

  private MemorySources(HeldTree tree) {
    super(tree);
    this.tree = tree;
  }

  static Map<String, LaidFile> encoded(Map<String, String> texts) {
    Map<String, LaidFile> files = new LinkedHashMap<>();
    texts.forEach((path, text) -> files.put(path, LaidFile.of(text)));
    return files;
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) {
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    GitIgnores ignores = GitIgnores.of(tree);
    UnreadCount counted = new UnreadCount(globs);
    List<String> found = new ArrayList<>(globs.found(tree.paths()));
    found.removeIf(
        path -> ignores.ignores(path, false).filter(by -> !globs.names(by, path)).isPresent());
    Set<String> documents = new HashSet<>(found);
    for (String path : tree.paths()) {
      if (!documents.contains(path)) {
        boolean hidden = path.startsWith(".") || path.contains("/.");
        counted.add(path, hidden, ignores.ignores(path, false).isPresent());
      }
    }
    unread = counted.all();
    return List.copyOf(found);
  }

  @Override
  public List<UnreadFiles> unread() {
    return unread;
  }
}
