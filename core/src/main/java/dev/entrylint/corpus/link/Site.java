package dev.entrylint.corpus.link;

import dev.entrylint.corpus.link.PageLookup.Hit;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.Routing;
import java.util.List;
import java.util.Optional;

/**
 * What a renderer makes of its pages, and where: as far as is known in which folder they lie, it is
 * published in the folder above, as {@code old/a.html} is made of {@code old/src/a.md}.
 *
 * @param lookup finds the documents that are pages to the renderer
 * @param fragments finds what is in these
 * @param inclusions knows which of them are put into which
 */
record Site(
    View view, PageLookup lookup, Routes routes, Fragments fragments, Inclusions inclusions) {

  static Site of(View view) {
    return of(view, new PageLookup(view.pages(), view.routing()));
  }

  /** The same site, whose pages have the paths and addresses that they have in {@code view}. */
  Site in(View other) {
    return of(other, new PageLookup(other.pages(), lookup));
  }

  private static Site of(View view, PageLookup lookup) {
    Inclusions inclusions = new Inclusions(view);
    Fragments fragments = new Fragments(view, inclusions);
    return new Site(view, lookup, new Routes(view.routing(), lookup), fragments, inclusions);
  }

  /** The folder in which it is published; empty if that is not known. */
  Optional<String> base() {
    return view.routing().home().map(Targets::folder);
  }

  /** The page that is made of the file at {@code path}, or null. */
  Page madeOf(String path) {
    Page page = view.pages().get(path);
    return page != null && isPublished(page) ? page : null;
  }

  private boolean isPublished(Page page) {
    Optional<String> home = view.routing().home();
    return home.isEmpty() || home.get().isEmpty() || !part(page).folder().isEmpty();
  }

  /** The part of the site that {@code page} is of. */
  private Routing.Site part(Page page) {
    return view.routing().site(page.document().path());
  }

  /**
   * The page at {@code address}, and by what it is found; or null.
   *
   * @param address seen from the folder in which all sites are published
   * @param slash whether a slash closes it
   */
  Hit at(String address, boolean slash) {
    String base = base().orElse(null);
    boolean within =
        base != null
            && !address.startsWith("../")
            && (base.isEmpty() || address.equals(base) || address.startsWith(base + "/"));
    if (!within) {
      return null;
    }
    String rest = base.isEmpty() ? address : address.substring(base.length());
    String path = (rest.startsWith("/") ? "" : "/") + rest + (slash && !rest.isEmpty() ? "/" : "");
    for (Route route : routes.below(path)) {
      Hit hit = lookup.at(route.place(), route.slash(), routes.seesAddresses());
      boolean source =
          hit != null && hit.by().clue() == FoundBy.Clue.PATH; // which nobody publishes
      if (hit != null && !source && isPublished(hit.page())) {
        return hit;
      }
    }
    return null;
  }

  /**
   * The addresses, seen from the folder in which all sites are published, that {@code path} may be
   * which is written in {@code from}.
   */
  List<String> addresses(Page from, String path) {
    if (path.startsWith("/")) {
      return List.of(Targets.resolve("", path));
    }
    String own = routes.below(path).isEmpty() ? address(from) : null;
    if (own == null) {
      return List.of();
    }
    String beside = Targets.resolve(own, path);
    if (!routes.seesAddresses()) {
      return List.of(beside);
    }
    boolean index = view.routing().indexes().contains(Targets.name(own));
    return List.of(beside, Targets.resolve(index ? own : own + "/", path));
  }

  /** The address of {@code page} without the ending; null if nothing says what it is. */
  private String address(Page page) {
    String base = base().orElse(null);
    Routing.Site part = part(page);
    if (base == null || !isPublished(page) || !part.start().startsWith("/")) {
      return null;
    }
    String path = page.document().path();
    String rest = part.folder().isEmpty() ? path : path.substring(part.folder().length() + 1);
    return Targets.resolve("", base + part.start() + view.routing().stem(rest));
  }
}
