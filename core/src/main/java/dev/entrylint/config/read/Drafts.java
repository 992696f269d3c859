package dev.entrylint.config.read;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.Lazy;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.detect.RendererMap;
import java.nio.file.Path;

/**
 * Reads configurations of one corpus that are not written down yet. What its files say of its
 * renderers is looked for once for all of them. Safe for several threads.
 */
public final class Drafts {

  private final ConfigLoader loader;
  private final Path root;
  private final FileTree files;
  private final Lazy<RendererMap> marked;
  private final Lazy<RendererMap> seen;

  Drafts(ConfigLoader loader, Path root, FileTree files) {
    this.loader = loader;
    this.root = root;
    this.files = files;
    marked = new Lazy<>(() -> RendererMap.marked(files, loader.dialects()));
    seen = new Lazy<>(() -> RendererMap.in(files, loader.dialects()));
  }

  /**
   * What {@code text} says, as {@link ConfigLoader#load} would read it from the root; it can extend
   * presets, but no files.
   *
   * @throws ConfigException if it, or a preset that it extends, cannot be used
   */
  public Config read(String text) throws ConfigException {
    return loader.draft(
        text, root, files, tree -> (ConfigLoader.namesRenderer(tree) ? marked : seen).get());
  }

  /** What is assumed without any, if all documents have one renderer, which a file gives away. */
  public Config assumedOne() {
    return loader.assumedOne(root, marked.get());
  }
}
