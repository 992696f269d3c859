package dev.entrylint.corpus.link;

import dev.entrylint.base.Lazy;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Document;
import dev.entrylint.parse.data.FieldText;
import dev.entrylint.renderer.Redirects;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages to which redirects lead, by what these call them. */
final class RedirectTargets {

  private final List<Page> published;
  private final Map<Renderer, Redirects> keys = new HashMap<>();
  private final Lazy<Map<String, Page>> byName = new Lazy<>(this::collectNames);
  private final Lazy<Map<String, Page>> byAlias = new Lazy<>(this::collectAliases);

  RedirectTargets(List<Page> published) {
    this.published = published;
    for (Page page : published) {
      keys.computeIfAbsent(page.renderer(), each -> new Redirects(each.routing()));
    }
  }

  /** The page that {@code target}, as redirects of {@code renderer} write it, is an address of. */
  Optional<Document> named(String target, Renderer renderer) {
    Redirects plain = keys.getOrDefault(renderer, new Redirects(renderer.routing()));
    int hash = target.indexOf('#');
    String key = plain.key(hash < 0 ? target : target.substring(0, hash));
    return Optional.ofNullable(byName.get().get(key)).map(Page::document);
  }

  private Map<String, Page> collectNames() {
    Map<String, Page> all = new HashMap<>();
    for (Page page : published) {
      if (SiteAddress.isPage(page)) {
        all.putIfAbsent(keys.get(page.renderer()).key(SiteAddress.of(page).path()), page);
      }
    }
    for (Page page : published) {
      if (SiteAddress.isPage(page)) {
        for (String name : SiteAddress.names(page)) {
          all.putIfAbsent(keys.get(page.renderer()).key(name), page);
        }
      }
    }
    return all;
  }

  /**
   * The page whose front matter says that {@code address}, which begins with a slash, leads to it.
   */
  Optional<Document> aliasOf(String address) {
    for (Map.Entry<Renderer, Redirects> each : keys.entrySet()) {
      Page page = byAlias.get().get(each.getValue().key(address));
      if (page != null) {
        return Optional.of(page.document());
      }
    }
    return Optional.empty();
  }

  private Map<String, Page> collectAliases() {
    Map<String, Page> all = new HashMap<>();
    for (Page page : published) {
      Optional<String> key = Renderers.redirecting(page.renderer().name()).key();
      for (FieldText each :
          key.isPresent() ? page.texts(List.of(key.get())) : List.<FieldText>of()) {
        String alias = SiteAddress.ofAlias(page, each.text());
        all.putIfAbsent(keys.get(page.renderer()).key(alias), page);
      }
    }
    return all;
  }
}
