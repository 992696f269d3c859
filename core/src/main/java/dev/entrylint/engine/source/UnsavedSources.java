package dev.entrylint.engine.source;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sources with a text that is not saved in the place of one file. If that is there, it is a
 * document if it was one; else it is one if it would be when it is saved.
 */
public final class UnsavedSources extends FilterSources {

  private final Sources below;
  private final Sources over;
  private final String path;
  private final LaidFile text;

  /** Whether a file that git ignores would be no document. */
  private final boolean ignored;

  /**
   * @param path of the file, from the root; neither it nor its folders need be there
   * @param ignored whether a file that git ignores is no document unless a glob names it
   */
  public UnsavedSources(Sources below, String path, LaidFile text, boolean ignored) {
    this(below, laid(below, path, text), path, text, ignored);
  }

  private UnsavedSources(Sources below, Sources over, String path, LaidFile text, boolean ignored) {
    super(below, over);
    this.below = below;
    this.over = over;
    this.path = path;
    this.text = text;
    this.ignored = ignored;
  }

  private static Sources laid(Sources below, String path, LaidFile text) {
    Map<String, LaidFile> files = new HashMap<>();
    files.put(path, text);
    // Whoever saves it writes through a link.
    below.behindLinks(path).ifPresent(real -> files.put(real, text));
    return OverlaySources.of(below, files, Map.of(), Set.of(), Set.of());
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    List<String> saved = below.paths(include, exclude);
    if (below.isFile(path) || isIgnored(include, exclude)) {
      return saved;
    }
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    Set<String> all = new LinkedHashSet<>(saved);
    all.addAll(globs.found(List.of(path)));
    return globs.inOrder(all);
  }

  private boolean isIgnored(List<Glob> include, List<Glob> exclude) {
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    return ignored
        && GitIgnores.of(over)
            .ignores(path, false)
            .filter(by -> !globs.names(by, path))
            .isPresent();
  }

  @Override
  public Sources asLinksSee() {
    Sources real = below.asLinksSee();
    return real == below ? this : new UnsavedSources(real, path, text, ignored);
  }
}
