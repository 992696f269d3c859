package dev.entrylint.engine.source;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sources with texts that are not saved in the place of files. One that is there is a document if
 * it was one; any other is one if it would be when it is saved.
 */
public final class UnsavedSources extends FilterSources {

  private final Sources below;
  private final Sources over;
  private final Map<String, LaidFile> texts;

  /** Whether a file that git ignores would be no document. */
  private final boolean ignored;

  /**
   * @param texts by the paths of the files, from the root; neither they nor their folders need be
   *     there
   * @param ignored whether a file that git ignores is no document unless a glob names it
   */
  public UnsavedSources(Sources below, Map<String, ? extends LaidFile> texts, boolean ignored) {
    this(below, laid(below, texts), Map.copyOf(texts), ignored);
  }

  private UnsavedSources(
      Sources below, Sources over, Map<String, LaidFile> texts, boolean ignored) {
    super(below, over);
    this.below = below;
    this.over = over;
    this.texts = texts;
    this.ignored = ignored;
  }

  private static Sources laid(Sources below, Map<String, ? extends LaidFile> texts) {
    Map<String, LaidFile> files = new HashMap<>(texts);
    // Whoever saves one writes through a link.
    texts.forEach(
        (path, text) -> below.behindLinks(path).ifPresent(real -> files.putIfAbsent(real, text)));
    return OverlaySources.of(below, files, Map.of(), Set.of(), Set.of());
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    List<String> saved = below.paths(include, exclude);
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    List<String> more = new ArrayList<>(0);
    for (String path : texts.keySet()) {
      if (!below.isFile(path) && !isIgnored(path, globs)) {
        more.addAll(globs.found(List.of(path)));
      }
    }
    if (more.isEmpty()) {
      return saved;
    }
    Set<String> all = new LinkedHashSet<>(saved);
    all.addAll(more);
    return globs.inOrder(all);
  }

  private boolean isIgnored(String path, DocumentGlobs globs) {
    return ignored
        && GitIgnores.of(over)
            .ignores(path, false)
            .filter(by -> !globs.names(by, path))
            .isPresent();
  }

  @Override
  public Sources asLinksSee() {
    Sources real = below.asLinksSee();
    return real == below ? this : new UnsavedSources(real, texts, ignored);
  }
}
