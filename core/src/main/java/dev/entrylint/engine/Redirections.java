package dev.entrylint.engine;

import dev.entrylint.base.FileTree;
import dev.entrylint.config.detect.RedirectFiles;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Addresses;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Redirects;
import dev.entrylint.renderer.Renderer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where today's sites lead on from addresses that no page has any more.
 *
 * @param now the corpus of today
 * @param byRenderer what the files beside the pages of each say
 */
record Redirections(Corpus now, Map<Renderer, Redirects> byRenderer) {

  /**
   * A way on.
   *
   * @param page where it leads; empty if that is no page of the corpus
   * @param toPlace whether it leads to an id, whatever id it comes from
   */
  record Way(Optional<Document> page, boolean toPlace) {}

  /** Those of {@code now}, of which {@code files} are the files. */
  static Redirections of(Corpus now, FileTree files) {
    Map<Renderer, Redirects> all = new LinkedHashMap<>();
    for (Document each : now.documents()) {
      Renderer renderer = now.addresses().renderer(each);
      if (!all.containsKey(renderer) && !renderer.has(LinkTrait.ALL_FILES)) {
        all.put(renderer, RedirectFiles.of(files, renderer));
      }
    }
    return new Redirections(now, all);
  }

  /** Those of the site that {@code document} was of, or of all if that is no more. */
  private Map<Renderer, Redirects> those(Document document, Addresses then) {
    Optional<String> site = then.of(document).flatMap(Addresses.Address::site);
    Map<Renderer, Redirects> own = new LinkedHashMap<>(byRenderer);
    own.keySet().removeIf(each -> !site.equals(Addresses.site(each)));
    return own.isEmpty() ? byRenderer : own;
  }

  /** The way on from {@code document}, which an earlier state had; empty if there is none. */
  Optional<Way> from(Document document, Addresses then) {
    for (String name : then.names(document)) {
      Optional<Document> alias =
          name.startsWith("/") ? now.addresses().aliasOf(name) : Optional.empty();
      if (alias.isPresent()) {
        return Optional.of(new Way(alias, false));
      }
      for (Map.Entry<Renderer, Redirects> each : those(document, then).entrySet()) {
        Optional<String> to = each.getValue().from(name);
        if (to.isPresent()) {
          boolean outside = to.get().contains("://");
          return Optional.of(
              new Way(
                  outside ? Optional.empty() : now.addresses().named(to.get(), each.getKey()),
                  to.get().indexOf('#') >= 0));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a way leads on from {@code id} in {@code document}, which an earlier state had. */
  boolean leadOn(Document document, Addresses then, String id) {
    for (Redirects each : those(document, then).values()) {
      for (String name : then.names(document)) {
        if (each.from(name + "#" + id).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /** What people should know of redirects that are not seen: parts of a sentence. */
  Set<String> notes() {
    Set<String> notes = new LinkedHashSet<>();
    byRenderer.values().forEach(each -> notes.addAll(each.notes()));
    return notes;
  }
}
