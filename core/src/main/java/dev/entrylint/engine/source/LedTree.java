package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import dev.entrylint.base.FilterTree;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Another tree in which some files lead to others, as symbolic links do. */
final class LedTree extends FilterTree {

  private final FileTree tree;
  private final Map<String, String> led;

  /**
   * @param led the path to which a file leads, by its own
   */
  LedTree(FileTree tree, Map<String, String> led) {
    super(tree);
    this.tree = tree;
    this.led = led;
  }

  @Override
  public Optional<String> behindLinks(String path) {
    String other = led.get(path);
    return other == null ? super.behindLinks(path) : Optional.of(other);
  }

  @Override
  public boolean isAsIn(FileTree other, Predicate<String> free) {
    return other instanceof LedTree before
        && led.equals(before.led)
        && tree.isAsIn(before.tree, free);
  }
}
