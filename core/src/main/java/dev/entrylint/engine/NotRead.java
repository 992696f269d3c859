package dev.entrylint.engine;

import dev.entrylint.config.Config;
import dev.entrylint.config.RendererAreas.Omission;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.renderer.Renderer;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A file that is called as a document may be, and is none.
 *
 * @param why the reason, as it stands behind a colon
 */
public record NotRead(String path, String why) {

  /** What Markdown and its kin are called. */
  private static final List<Glob> ANY =
      List.of(
          new Glob("**/*.md"),
          new Glob("**/*.markdown"),
          new Glob("**/*.mdx"),
          new Glob("**/*.mdown"),
          new Glob("**/*.mkd"),
          new Glob("**/*.MD"),
          new Glob("**/*.qmd"),
          new Glob("**/*.Rmd"));

  /**
   * Those in {@code snapshot}, by path. Folders in which nobody looks for documents are not looked
   * into.
   *
   * @throws IOException if the folders cannot be listed
   */
  public static List<NotRead> in(Snapshot snapshot) throws IOException {
    Config config = snapshot.project().config();
    Sources sources = snapshot.sources();
    Map<String, String> found = new TreeMap<>();
    Set<String> read = new HashSet<>(snapshot.paths());
    for (String path : sources.paths(config.include(), List.of())) {
      found.put(path, excluded(path, config));
    }
    for (String path : sources.paths(ANY, List.of())) {
      found.putIfAbsent(path, left(path, config));
    }
    read.forEach(found::remove);
    snapshot.published().dropped().forEach((path, other) -> found.put(path, "read as " + other));
    return found.entrySet().stream()
        .map(each -> new NotRead(each.getKey(), each.getValue()))
        .toList();
  }

  private static String excluded(String path, Config config) {
    for (Omission omission : config.areas().omissions()) {
      if (omission.glob().matches(path)) {
        return omission.why();
      }
    }
    for (Glob glob : config.exclude()) {
      if (glob.matches(path)) {
        return "exclude: " + glob.pattern();
      }
    }
    return "found now, and not before";
  }

  /** Why what no glob takes in is no document. */
  private static String left(String path, Config config) {
    if (config.exclude().stream().anyMatch(glob -> glob.matches(path))) {
      return excluded(path, config);
    }
    Renderer renderer = config.renderersOf(path).get(0);
    boolean page = renderer.routing().endings().stream().anyMatch(path::endsWith);
    String ending = path.substring(path.lastIndexOf('.'));
    return page
        ? "no pattern under include fits it"
        : "'" + renderer.name() + "' takes no " + ending + " for a page";
  }
}
