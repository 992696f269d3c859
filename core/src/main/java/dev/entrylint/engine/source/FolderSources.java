package dev.entrylint.engine.source;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The same as other sources, of which only files right in the root are documents: what lies below
 * is not listed, however much it is.
 */
public final class FolderSources extends FilterSources {

  private final Sources sources;

  public FolderSources(Sources sources) {
    super(sources, sources);
    this.sources = sources;
  }

  @Override
  public List<String> paths(List<Glob> include, List<Glob> exclude) throws IOException {
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    List<String> files = new ArrayList<>();
    for (String name : sources.names("")) {
      if (sources.isFile(name)) {
        files.add(name);
      }
    }
    return globs.inOrder(globs.found(files));
  }

  @Override
  public Sources asLinksSee() {
    Sources real = sources.asLinksSee();
    return real == sources ? this : new FolderSources(real);
  }

  @Override
  public boolean isIgnored(String path) {
    return sources.isIgnored(path);
  }
}
