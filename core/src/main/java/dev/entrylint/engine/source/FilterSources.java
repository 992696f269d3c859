package dev.entrylint.engine.source;

import dev.entrylint.base.FilterTree;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What answers as others do that have contents laid over them, but for which documents there are.
 * Where content is laid over a symbolic link, it has not taken its place: the link is there still.
 */
abstract class FilterSources extends FilterTree implements Sources {

  private final Sources below;
  private final Sources over;

  /**
   * @param below says where links lead
   * @param over the same with the contents laid over it; answers all else
   */
  FilterSources(Sources below, Sources over) {
    super(over);
    this.below = below;
    this.over = over;
  }

  @Override
  public List<UnreadFiles> unread() {
    return over.unread();
  }

  @Override
  public List<String> configurations() {
    return over.configurations();
  }

  @Override
  public Set<String> links() {
    return over.links();
  }

  @Override
  public Optional<String> behindLinks(String path) {
    return below.behindLinks(path);
  }

  @Override
  public Object content(String path) throws IOException {
    return over.content(path);
  }

  @Override
  public boolean holds(String path, Object content) throws IOException {
    return over.holds(path, content);
  }
}
