package dev.entrylint.engine.source;

import dev.entrylint.base.FileTree;
import dev.entrylint.convention.Glob;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The documents of a corpus where symbolic links lead to some of them: each file is one document,
 * at the path at which it is published. A file outside of a site that a link brings into it is a
 * page of the site; all others are where they really lie. What two sites have, or one at two
 * addresses, is a page at each.
 *
 * @param paths in the order of the corpus
 * @param dropped the other paths of documents that are read, with the path at which they are
 */
public record PublishedPaths(List<String> paths, Map<String, String> dropped) {

  /**
   * Those of {@code paths} and of what their links lead to.
   *
   * @param site what tells the site that is made of the file at a path from others; empty if none
   *     is
   * @param include the globs for documents, by which they are in order
   */
  public static PublishedPaths of(
      List<String> paths,
      Sources sources,
      Function<String, Optional<?>> site,
      List<Glob> include,
      List<Glob> exclude) {
    Set<String> links = sources.links();
    if (links.isEmpty()) {
      return new PublishedPaths(paths, Map.of());
    }
    DocumentGlobs globs = new DocumentGlobs(include, exclude);
    Set<String> all = new HashSet<>(paths);
    Map<String, String> dropped = new TreeMap<>();
    for (String link : links.stream().sorted().toList()) {
      Optional<String> real = sources.behindLinks(link);
      if (real.isEmpty()) {
        continue;
      }
      if (all.contains(link) && all.contains(real.get())) {
        boolean published = site.apply(link).isPresent();
        if (published && site.apply(real.get()).isEmpty()) {
          all.remove(real.get());
          dropped.put(real.get(), link);
        } else if (!published) {
          all.remove(link);
          dropped.put(link, real.get());
        }
      } else if (!all.contains(link)
          && !link.startsWith(real.get().isEmpty() ? "" : real.get() + "/") // a circle
          && sources.isFolder(link)) {
        for (String path : below(real.get(), paths)) {
          String shown = link + path.substring(real.get().length());
          if (all.contains(path)
              && site.apply(shown).isPresent()
              && site.apply(path).isEmpty()
              && globs.candidate(shown) != null) {
            all.remove(path);
            all.add(shown);
            dropped.put(path, shown);
          }
        }
      }
    }
    return dropped.isEmpty()
        ? new PublishedPaths(paths, Map.of())
        : new PublishedPaths(globs.inOrder(all), dropped);
  }

  private static List<String> below(String folder, List<String> paths) {
    List<String> below = new ArrayList<>();
    for (String path : paths) {
      if (path.startsWith(folder + "/")) {
        below.add(path);
      }
    }
    return below;
  }

  /** {@code files}, of which those at other paths of a document lead to it. */
  public FileTree tree(FileTree files) {
    return dropped.isEmpty() ? files : new LedTree(files, new HashMap<>(dropped));
  }
}
