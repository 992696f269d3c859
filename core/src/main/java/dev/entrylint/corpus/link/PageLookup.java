package dev.entrylint.corpus.link;

import dev.entrylint.base.Lazy;
import dev.entrylint.base.Order;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The documents of a corpus by the paths and addresses by which links may name them. What plain
 * paths do not need is made when it is first asked for. Safe for several threads.
 */
final class PageLookup {

  /** A page, and by what it was found. */
  record Hit(Page page, FoundBy by) {}

  private static final FoundBy FOLDER = FoundBy.of(Clue.FOLDER);
  private static final FoundBy ADDRESS = FoundBy.of(Clue.ADDRESS);
  private static final FoundBy STEM = FoundBy.of(Clue.STEM);
  private static final FoundBy MADE = FoundBy.of(Clue.HTML);
  private static final FoundBy OWN_ADDRESS = FoundBy.of(Clue.OWN_ADDRESS);

  private static final String HTML = ".html";

  private final Map<String, Page> pages;
  private final Routing routing;
  private final boolean bareNames;
  private final Lazy<Names> names;
  private final Lazy<Map<String, String>> foldedPaths;
  private final Lazy<Map<String, String>> foldedNames;
  private final Map<String, Optional<String>> ownAddresses = new ConcurrentHashMap<>();

  /**
   * @param pages by path
   */
  PageLookup(Map<String, Page> pages, Routing routing) {
    this.pages = pages;
    this.routing = routing;
    bareNames = routing.has(PathForm.BARE_NAMES);
    names = new Lazy<>(this::collect);
    foldedPaths = new Lazy<>(this::foldPaths);
    foldedNames = new Lazy<>(this::foldNames);
  }

  /**
   * One of pages that have the paths and addresses of those of another.
   *
   * @param pages by path
   */
  PageLookup(Map<String, Page> pages, PageLookup same) {
    this.pages = pages;
    routing = same.routing;
    bareNames = same.bareNames;
    names = same.names;
    foldedPaths = same.foldedPaths;
    foldedNames = same.foldedNames;
  }

  /**
   * What pages are called other than by their paths: the path by each name. Of several pages the
   * first by path has it.
   */
  private static final class Names {
    final Map<String, String> stems = new HashMap<>();
    final Map<String, String> folders = new HashMap<>();
    final Map<String, String> slugs = new HashMap<>();

    /** That in which a name is looked for first comes first. */
    List<Map<String, String>> inOrder() {
      return List.of(folders, stems, slugs);
    }
  }

  private Names collect() {
    Names all = new Names();
    List<Page> inOrder = new ArrayList<>(pages.values());
    inOrder.sort(Order.byText(page -> page.document().path()));
    for (Page page : inOrder) {
      addStem(page, all);
    }
    for (String index : routing.indexes()) {
      for (Page page : inOrder) {
        String path = page.document().path();
        String stem = routing.withoutLanguage(routing.stem(path));
        if (Targets.name(stem).equals(index)) {
          String language = routing.language(path);
          String folder = Targets.folder(stem);
          addFolder(language.isEmpty() ? folder : folder + "." + language, path, all);
        }
      }
    }
    if (routing.has(LinkTrait.NAMESAKE_INDEXES)) {
      for (Page page : inOrder) {
        String path = page.document().path();
        addNamesake(PageAddresses.unnumbered(routing.stem(path)), path, all);
      }
    }
    return all;
  }

  private void addFolder(String folder, String path, Names all) {
    all.folders.putIfAbsent(folder, path);
    if (routing.has(PathForm.NUMBERED_NAMES)) {
      all.folders.putIfAbsent(PageAddresses.unnumbered(folder), path);
    }
  }

  /** The page that has the name of its folder is the index of it. */
  private static void addNamesake(String stem, String path, Names all) {
    String folder = Targets.folder(stem);
    if (!folder.isEmpty() && Targets.name(folder).equals(Targets.name(stem))) {
      all.folders.putIfAbsent(folder, path);
    }
  }

  private void addStem(Page page, Names all) {
    String path = page.document().path();
    String stem = routing.stem(path);
    boolean slugs = routing.has(PathForm.SLUGS);
    PageAddresses addresses = slugs ? PageAddresses.of(page) : PageAddresses.NONE;
    if (!replacesPath(addresses)) {
      all.stems.putIfAbsent(stem, path);
      if (routing.has(PathForm.NUMBERED_NAMES)) {
        all.stems.putIfAbsent(PageAddresses.unnumbered(stem), path);
      }
    }
    if (slugs) {
      for (String place : addresses.of(stem)) {
        all.slugs.putIfAbsent(place, path);
      }
      for (String address : addresses.absolute()) {
        String place = onSite(address, path);
        all.slugs.putIfAbsent(place, path);
        if (place.endsWith(HTML)) {
          String bare = place.substring(0, place.length() - HTML.length());
          all.slugs.putIfAbsent(bare, path);
          if (Targets.name(bare).equals("index")) {
            all.slugs.putIfAbsent(Targets.folder(bare), path);
          }
        }
      }
      if (routing.has(LinkTrait.COLLECTIONS)) {
        PageAddresses.ofCollection(routing.site(path).folder(), stem)
            .ifPresent(place -> all.slugs.putIfAbsent(place, path));
      }
    }
  }

  /** Whether a page has no address by its file, since its front matter says another. */
  private boolean replacesPath(PageAddresses addresses) {
    return routing.has(LinkTrait.SLUG_FOR_NAME) && addresses.hasStep()
        || routing.has(LinkTrait.PERMALINK_FOR_PATH) && addresses.hasPermalink();
  }

  /** The place of {@code address}, which begins at the root of the site that {@code path} is of. */
  private String onSite(String address, String path) {
    Routing.Site site = routing.site(path);
    int start = address.startsWith(site.start()) ? site.start().length() : 1;
    return Targets.resolve("", site.folder() + "/" + address.substring(start));
  }

  /**
   * The page at {@code place}, or null.
   *
   * @param slash whether a slash closed the path, which then is that of no file
   * @param address whether it is an address rather than a path in the tree of files
   */
  Hit at(String place, boolean slash, boolean address) {
    Page page = slash && !routing.has(PathForm.CLOSING_SLASHES) ? null : pages.get(place);
    if (page != null) {
      return new Hit(page, FoundBy.PATH);
    }
    page = address || routing.has(PathForm.FOLDERS) ? page(names.get().folders.get(place)) : null;
    if (page != null) {
      return new Hit(page, FOLDER);
    }
    if (slash && routing.has(LinkTrait.FOLDER_SLASHES)) {
      return null;
    }
    page = address || bareNames ? page(byStem(place)) : null;
    if (page != null) {
      return new Hit(page, address ? ADDRESS : STEM);
    }
    page = routing.has(PathForm.HTML_NAMES) && place.endsWith(HTML) ? page(source(place)) : null;
    if (page != null) {
      return new Hit(page, MADE);
    }
    page = address || bareNames ? page(names.get().slugs.get(place)) : null;
    return page == null ? null : new Hit(page, OWN_ADDRESS);
  }

  /** The page at {@code path}; null for null. */
  private Page page(String path) {
    return path == null ? null : pages.get(path);
  }

  private String byStem(String place) {
    String path = names.get().stems.get(place);
    return path == null && routing.has(PathForm.NUMBERED_NAMES)
        ? names.get().stems.get(PageAddresses.unnumbered(place))
        : path;
  }

  /** The path of the page from which {@code html} is made, or null. */
  private String source(String html) {
    String stem = html.substring(0, html.length() - HTML.length());
    String path = names.get().stems.get(stem);
    path = path == null ? names.get().slugs.get(stem) : path;
    return path == null && Targets.name(stem).equals("index")
        ? names.get().folders.get(Targets.folder(stem))
        : path;
  }

  /**
   * The page at {@code place} if case does not matter, and if that is all that keeps it from being
   * found; or null.
   *
   * @param address whether it is an address rather than a path in the tree of files
   */
  Page inAnyCase(String place, boolean address) {
    String path = foldedPaths.get().get(Targets.fold(place));
    if (path != null && !path.equals(place)) {
      return pages.get(path);
    }
    if (!address && !bareNames) {
      return null;
    }
    String name = foldedNames.get().get(Targets.fold(place));
    for (Map<String, String> each : names.get().inOrder()) {
      if (name != null && each.containsKey(name)) {
        return page(each.get(name));
      }
    }
    return null;
  }

  private Map<String, String> foldPaths() {
    return folded(List.of(pages));
  }

  private Map<String, String> foldNames() {
    return folded(names.get().inOrder());
  }

  /** The keys of {@code maps} by what they are if case does not matter; the first has it. */
  private static Map<String, String> folded(List<? extends Map<String, ?>> maps) {
    Map<String, String> folded = new HashMap<>();
    for (Map<String, ?> each : maps) {
      each.keySet().stream().sorted().forEach(name -> folded.putIfAbsent(Targets.fold(name), name));
    }
    return folded;
  }

  /** Whether there is a page whose path is {@code place}. */
  boolean isPage(String place) {
    return pages.containsKey(place);
  }

  /** Whether the page has the name of its folder where that makes it the index of it. */
  private boolean isNamesake(String stem) {
    String folder = Targets.folder(stem);
    return routing.has(LinkTrait.NAMESAKE_INDEXES)
        && !folder.isEmpty()
        && PageAddresses.unnumbered(Targets.name(stem))
            .equals(PageAddresses.unnumbered(Targets.name(folder)));
  }

  /**
   * The folder, with a closing slash, from which {@code page} sees paths if its address is another
   * than that of its file: one of its own, or that of its collection.
   */
  Optional<String> ownAddress(Page page) {
    boolean own = routing.has(LinkTrait.PERMALINK_FOR_PATH) || routing.has(LinkTrait.COLLECTIONS);
    return own
        ? ownAddresses.computeIfAbsent(page.document().path(), path -> readOwnAddress(page))
        : Optional.empty();
  }

  private Optional<String> readOwnAddress(Page page) {
    String path = page.document().path();
    Optional<String> place =
        PageAddresses.of(page)
            .folder()
            .map(folder -> onSite(folder, path))
            .or(() -> PageAddresses.ofCollection(routing.site(path).folder(), routing.stem(path)));
    return place.map(folder -> folder.isEmpty() ? "" : folder + "/");
  }

  /** The address of {@code page} as a folder, with a closing slash; empty for the root. */
  String address(Page page) {
    String stem = routing.withoutLanguage(routing.stem(page.document().path()));
    boolean index = routing.indexes().contains(Targets.name(stem)) || isNamesake(stem);
    String folder = index ? Targets.folder(stem) : stem;
    return folder.isEmpty() ? "" : folder + "/";
  }
}
