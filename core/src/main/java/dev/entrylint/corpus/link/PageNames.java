package dev.entrylint.corpus.link;

import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pages by the names of their files alone, or of their folders if they are the indexes of
 * these, whatever their case; as Hugo's {@code ref} finds them.
 */
final class PageNames {

  private final Routing routing;

  /** By the site and the name: others may have many pages of that name. */
  private final Map<String, List<Page>> byName = new HashMap<>();

  /**
   * @param pages in the order of their paths
   */
  PageNames(Collection<Page> pages, Routing routing) {
    this.routing = routing;
    for (Page page : pages) {
      String name = key(page, name(page.document().path()));
      byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(page);
    }
  }

  private String name(String path) {
    String stem = routing.withoutLanguage(routing.stem(path));
    boolean index = routing.indexes().contains(Targets.name(stem));
    return Targets.fold(Targets.name(index ? Targets.folder(stem) : stem));
  }

  /**
   * Those called {@code path}, if that is no more than a name, on the same site as {@code from}.
   */
  List<Page> of(Page from, String path) {
    String name = path.startsWith("/") ? path.substring(1) : path;
    if (name.isEmpty() || name.indexOf('/') >= 0 || path.startsWith(".")) {
      return List.of();
    }
    String key = key(from, Targets.fold(routing.stem(name)));
    return Collections.unmodifiableList(byName.getOrDefault(key, List.of()));
  }

  private String key(Page page, String name) {
    String path = page.document().path();
    String language = routing.language(path);
    boolean main = !language.isEmpty() && language.equals(routing.languages().get(0));
    return routing.site(path).folder() + '\n' + (main ? "" : language) + '\n' + name;
  }
}
