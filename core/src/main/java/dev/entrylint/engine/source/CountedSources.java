package dev.entrylint.engine.source;

import dev.entrylint.convention.Glob;
import dev.entrylint.model.SourceFile;
import java.io.IOException;
import java.util.List;

/** The same as other sources; somebody is told what is read of them. Safe for several threads. */
public final class CountedSources extends FilterSources {

  /** Who is told, by several threads at once. */
  public interface Listener {

    /** So many documents there are. */
    void listed(int documents);

    /** A file is about to be read, perhaps not for the first time. */
    void read();
  }

  private final Sources sources;
  private final Listener listener;

  public CountedSources(Sources sources, Listener listener) {
    super(sources, sources);
    this.sources = sources;
    this.listener = listener;
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    List<String> paths = sources.paths(include, exclude);
    listener.listed(paths.size());
    return paths;
  }

  @Override
  public SourceFile read(String path) throws IOException {
    listener.read();
    return sources.read(path);
  }

  @Override
  public Sources asLinksSee() {
    return sources.asLinksSee();
  }

  @Override
  public boolean isIgnored(String path) {
    return sources.isIgnored(path);
  }
}
