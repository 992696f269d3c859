package dev.entrylint.engine.source;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sources with what edits make of some documents laid over them. The documents are the same, but
 * for those that moved; a symbolic link stays one, and what it leads to has the new content.
 */
public final class EditedSources extends FilterSources {

  private final Sources below;
  private final Map<String, byte[]> texts;
  private final Set<String> gone;

  /** Where there is a document now, and was nothing. */
  private final Set<String> come;

  /**
   * @param texts what files hold, by their paths
   * @param gone the paths of documents that are elsewhere now
   */
  public EditedSources(Sources below, Map<String, byte[]> texts, Set<String> gone) {
    this(below, laid(below, texts, gone), texts, gone);
  }

  private EditedSources(Sources below, Sources over, Map<String, byte[]> texts, Set<String> gone) {
    super(below, over);
    this.below = below;
    this.texts = Map.copyOf(texts);
    this.gone = Set.copyOf(gone);
    come = new LinkedHashSet<>();
    for (String path : texts.keySet()) {
      if (!below.isFile(path)) {
        come.add(path);
      }
    }
  }

  private static Sources laid(Sources below, Map<String, byte[]> texts, Set<String> gone) {
    Map<String, LaidFile> files = new HashMap<>();
    texts.forEach(
        (path, bytes) -> {
          LaidFile file = new HeldBytes(bytes, FileTime.UNKNOWN);
          files.put(path, file);
          below.behindLinks(path).ifPresent(real -> files.put(real, file));
        });
    return OverlaySources.of(below, files, Map.of(), gone, Set.of());
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    List<String> before = below.paths(include, exclude);
    if (come.isEmpty() && gone.isEmpty()) {
      return before;
    }
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    Set<String> all = new LinkedHashSet<>(before);
    all.removeAll(gone);
    all.addAll(globs.found(come));
    return globs.inOrder(all);
  }

  @Override
  public Set<String> links() {
    return below.links();
  }

  @Override
  public boolean isLink(String path) {
    return below.isLink(path) && !gone.contains(path);
  }

  @Override
  public Sources asLinksSee() {
    Sources real = below.asLinksSee();
    return real == below ? this : new EditedSources(real, texts, gone);
  }

  @Override
  public Optional<String> behindLinks(String path) {
    return gone.contains(path) ? Optional.empty() : super.behindLinks(path);
  }
}
