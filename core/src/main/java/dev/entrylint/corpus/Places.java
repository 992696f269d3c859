package dev.entrylint.corpus;

import dev.entrylint.corpus.Routing.Way;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The documents of a corpus by the paths and addresses by which links may name them. */
final class Places {

  /** A page, and how it was found; nothing is said of a plain path. */
  record Hit(Page page, String how) {}

  private static final List<String> BESIDE = List.of("slug", "id");
  private static final List<String> FROM_ROOT = List.of("url", "permalink", "aliases");
  private static final List<String> SLUGS = List.of("slug", "id", "url", "permalink", "aliases");

  private final Map<String, Page> pages;
  private final Routing routing;
  private final Map<String, Page> stems = new HashMap<>();
  private final Map<String, Page> folders = new HashMap<>();
  private final Map<String, Page> slugs = new HashMap<>();
  private Map<String, Page> folded = Map.of();

  /**
   * @param pages by path; of several pages that one name fits, it means the first in {@code
   *     inOrder}, whose order must not depend on that of the corpus
   */
  Places(Map<String, Page> pages, List<Page> inOrder, Routing routing) {
    this.pages = pages;
    this.routing = routing;
    for (Page page : inOrder) {
      String stem = stem(page.document.path());
      stems.putIfAbsent(stem, page);
      if (routing.has(Way.NUMBERED_NAMES)) {
        stems.putIfAbsent(unnumbered(stem), page);
      }
      if (routing.has(Way.SLUGS)) {
        addSlugs(page, stem);
      }
    }
    for (String index : routing.indexes()) {
      for (Page page : inOrder) {
        String stem = stem(page.document.path());
        if (name(stem).equals(index)) {
          folders.putIfAbsent(Targets.folder(stem), page);
        }
      }
    }
  }

  private void addSlugs(Page page, String stem) {
    for (FrontMatterFields.Value value : FrontMatterFields.read(page.document, SLUGS)) {
      boolean beside = BESIDE.contains(value.key()) && !value.text().startsWith("/");
      if (beside || FROM_ROOT.contains(value.key())) {
        String place = Targets.resolve(beside ? stem : "", value.text());
        slugs.putIfAbsent(place, page);
      } else {
        // An address from the root of the site, of which the first folder is a part.
        int slash = stem.indexOf('/');
        String top = slash < 0 ? "" : stem.substring(0, slash);
        slugs.putIfAbsent(Targets.resolve("", top + value.text()), page);
      }
    }
  }

  /**
   * The page at {@code place}, or null.
   *
   * @param slash whether a slash closed the path, which then is that of no file
   * @param address whether it is an address rather than a path in the tree of files
   */
  Hit at(String place, boolean slash, boolean address) {
    Page page = slash ? null : pages.get(place);
    return page != null ? new Hit(page, "") : byName(place, address);
  }

  private Hit byName(String place, boolean address) {
    if (address || routing.has(Way.FOLDERS)) {
      Page index = folders.get(place);
      if (index != null) {
        return new Hit(index, "as the index of its folder");
      }
    }
    boolean bare = address || routing.has(Way.BARE_NAMES);
    Page page = bare ? stems.get(place) : null;
    if (page != null) {
      return new Hit(page, address ? "by its address" : "without its ending");
    }
    if (routing.has(Way.HTML_NAMES) && place.endsWith(".html")) {
      String stem = place.substring(0, place.length() - ".html".length());
      page = stems.get(stem);
      if (page == null && name(stem).equals("index")) {
        page = folders.get(Targets.folder(stem));
      }
      if (page != null) {
        return new Hit(page, "as the page made of it");
      }
    }
    page = bare ? slugs.get(place) : null;
    return page == null ? null : new Hit(page, "by the address in its front matter");
  }

  /** The page at {@code place} if case does not matter, or null. */
  Page inAnyCase(String place, boolean address) {
    if (folded.isEmpty()) {
      folded = new HashMap<>();
      pages.keySet().stream()
          .sorted()
          .forEach(path -> folded.putIfAbsent(fold(path), pages.get(path)));
      for (Map<String, Page> names : List.of(folders, stems, slugs)) {
        names.keySet().stream()
            .sorted()
            .forEach(name -> folded.putIfAbsent(fold(name), names.get(name)));
      }
    }
    Page page = folded.get(fold(place));
    boolean path = page != null && fold(page.document.path()).equals(fold(place));
    return path || address || routing.has(Way.BARE_NAMES) ? page : null;
  }

  /** The address of {@code page} as a folder, with a closing slash unless it is the root. */
  String address(Page page) {
    String stem = stem(page.document.path());
    return routing.indexes().contains(name(stem)) ? Targets.folder(stem) + "/" : stem + "/";
  }

  private String stem(String path) {
    for (String ending : routing.endings()) {
      if (path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }

  private static String unnumbered(String stem) {
    StringBuilder clean = new StringBuilder();
    for (String step : stem.split("/")) {
      int at = 0;
      while (at < step.length() && Character.isDigit(step.charAt(at))) {
        at++;
      }
      int name = at;
      while (name < step.length() && "-_. ".indexOf(step.charAt(name)) >= 0) {
        name++;
      }
      boolean numbered = at > 0 && name > at && name < step.length();
      clean.append(clean.isEmpty() ? "" : "/").append(numbered ? step.substring(name) : step);
    }
    return clean.toString();
  }

  private static String name(String stem) {
    return stem.substring(stem.lastIndexOf('/') + 1);
  }

  static String fold(String text) {
    return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
