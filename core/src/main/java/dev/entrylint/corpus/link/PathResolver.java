package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.link.PageLookup.Hit;
import dev.entrylint.corpus.link.Resolution.Ignored;
import dev.entrylint.corpus.link.Resolution.Misspelled;
import dev.entrylint.corpus.link.Resolution.Misspelled.Spelling;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where targets lead that are addresses, paths or fragments. */
final class PathResolver {

  private static final Resolution EXTERNAL = new Resolution.External();
  private static final Resolution EMPTY = new Ignored(Ignored.Reason.EMPTY_TARGET);
  private static final Resolution TEMPLATE = new Ignored(Ignored.Reason.TEMPLATE);
  private static final Resolution FORGE = new Ignored(Ignored.Reason.FORGE);
  private static final Resolution SITE = new Ignored(Ignored.Reason.SITE);
  private static final Resolution OUTSIDE = new Ignored(Ignored.Reason.OUTSIDE);
  private static final Resolution CHAPTER = new Ignored(Ignored.Reason.CHAPTER);
  private static final Resolution FENCE = new Ignored(Ignored.Reason.FENCE);
  private static final Resolution UNKNOWN_HOME = new Ignored(Ignored.Reason.UNKNOWN_HOME);

  private static final FoundBy SYMBOLIC_LINK = FoundBy.of(Clue.SYMBOLIC_LINK);

  private final Routing routing;
  private final FileTree files;
  private final Fragments fragments;
  private final PageLookup lookup;
  private final Routes routes;
  private final OtherSites others;
  private final NameResolver names;
  private final Translations translations;
  private final MadePlaces madePlaces;
  private final Chapters chapters;
  private final SitesBeside beside;

  PathResolver(Site site, OtherSites others, FileTree files, NameResolver names) {
    this.others = others;
    this.files = files;
    this.names = names;
    routing = site.view().routing();
    translations = new Translations(routing);
    fragments = site.fragments();
    lookup = site.lookup();
    routes = site.routes();
    madePlaces = new MadePlaces(site.view(), files);
    chapters = new Chapters(site.view());
    beside = new SitesBeside(routing, files);
  }

  /** Where {@code target} leads that is written in {@code from}. */
  Resolution resolve(Page from, String target) {
    if (target.isEmpty()) {
      return EMPTY;
    }
    if (target.charAt(0) == '#') {
      return bare(from, target.substring(1));
    }
    if (Targets.isTemplate(target)) {
      return TEMPLATE;
    }
    if (isElsewhere(target)) {
      return EXTERNAL;
    }
    String path = Targets.path(target);
    String fragment = Targets.fragment(target);
    fragment = fragment == null ? "" : fragment;
    return path.isEmpty() ? bare(from, fragment) : path(from, path, fragment);
  }

  private Resolution bare(Page from, String fragment) {
    Resolution there = fragments.bare(from, fragment);
    return there instanceof Resolution.NoSuchAnchor
            && routing.has(LinkTrait.REPOSITORY_REFERENCES)
            && Forge.isReference("", fragment)
        ? FORGE
        : there;
  }

  // ---- paths

  private Resolution path(Page from, String written, String fragment) {
    String path = Targets.decode(written);
    List<Route> possible = routes.of(from, path);
    Resolution found = find(from, path, possible, fragment);
    if (found == null && !path.equals(written)) {
      // A name with a percent sign in it.
      found = find(from, written, routes.of(from, written), fragment);
    }
    if (found == null && routing.has(PathForm.SHORT_PATHS)) {
      found = names.named(from, path, Targets.decode(fragment));
    }
    if (found == null) {
      found = otherEncoding(from, path, written, fragment);
    }
    if (found == null) {
      found = assumed(from, path, fragment);
    }
    if (found == null) {
      found = madePlaces.above(path).map(Resolution.OtherFile::new).orElse(null);
    }
    if (found == null) {
      found = otherCase(from, possible, fragment);
    }
    if (found != null) {
      boolean made = found instanceof Resolution.NoSuchFile && !isClosed(path, possible.get(0));
      return made ? SITE : found;
    }
    if (possible.stream().anyMatch(route -> files.isOutside(route.place()))) {
      return FENCE;
    }
    if (routing.has(LinkTrait.REPOSITORY_PAGES) && Forge.isPage(possible.get(0).place())
        || routing.has(LinkTrait.REPOSITORY_REFERENCES) && Forge.isReference(written, fragment)) {
      return FORGE;
    }
    if (beside.mayBeAt(from, possible.get(0).place())) {
      return OUTSIDE;
    }
    if (chapters.areMadeAt(possible.get(0).place())) {
      return CHAPTER;
    }
    return isClosed(path, possible.get(0)) ? missing(madePlaces.likeliest(possible)) : SITE;
  }

  /** Whether {@code path}, which leads first to {@code route}, is there or nowhere. */
  private boolean isClosed(String path, Route route) {
    return routes.isClosed(path) || madePlaces.isNowhere(path, route);
  }

  /** The places at which a page or file is looked for, in this order, and as seen from where. */
  List<String> tried(Page from, String target) {
    String path = Targets.decode(Targets.path(target));
    if (path.isEmpty() || Targets.isTemplate(target) || isElsewhere(target)) {
      return List.of();
    }
    List<Route> all = new ArrayList<>(routes.of(from, path));
    all.addAll(routes.assumed(from, path));
    Set<String> tried = new LinkedHashSet<>();
    for (Route route : all) {
      String how = route.by().sentence();
      String place = route.place().isEmpty() ? "the root" : route.place();
      tried.add(how.isEmpty() ? place : place + " (" + how + ")");
    }
    return List.copyOf(tried);
  }

  private boolean isElsewhere(String target) {
    return Targets.isExternal(target) && !routes.isOurs(target);
  }

  /** Where {@code target} leads if it must lead to a file, and does not. */
  Resolution missing(Page from, String target) {
    return missing(routes.of(from, Targets.decode(Targets.path(target))).get(0));
  }

  /**
   * Where {@code target} leads if it must lead to a file as seen from the address of the page, and
   * does not; empty if no path is seen from there.
   */
  Optional<Resolution> missingAtAddress(Page from, String target) {
    for (Route route : routes.of(from, Targets.decode(Targets.path(target)))) {
      if (route.address()) {
        return Optional.of(missing(route));
      }
    }
    return Optional.empty();
  }

  private Resolution missing(Route route) {
    boolean slash =
        route.slash() && (lookup.isPage(route.place()) || routing.has(LinkTrait.FOLDER_SLASHES));
    return new Resolution.NoSuchFile(slash ? route.place() + "/" : route.place());
  }

  /** Where {@code path} leads, by the first of {@code possible} that leads anywhere, or null. */
  private Resolution find(Page from, String path, List<Route> possible, String fragment) {
    for (Route route : possible) {
      Hit hit = hit(from, path, route);
      if (hit != null) {
        return in(hit.page(), from, fragment, hit.by().clue() == Clue.PATH ? route.by() : hit.by());
      }
    }
    Resolution elsewhere = others.find(from, path, possible, fragment);
    if (elsewhere != null) {
      return elsewhere;
    }
    Resolution empty = null;
    for (Route route : possible) {
      boolean file = route.slash() && lookup.isPage(route.place());
      if (!file && files.exists(route.place()) && !isNamesake(path, route.place())) {
        Optional<String> real = files.behindLinks(route.place());
        Hit hit = real.isEmpty() ? null : lookup.at(real.get(), route.slash(), route.address());
        if (hit != null) {
          return in(hit.page(), from, fragment, SYMBOLIC_LINK);
        }
        Resolution there = file(route.place());
        if (there instanceof Resolution.OtherFile) {
          return there;
        }
        empty = empty == null ? there : empty;
      }
    }
    return empty;
  }

  /**
   * The page to which {@code route} leads in a language that {@code path} may leave out, or null.
   */
  private Hit hit(Page from, String path, Route route) {
    for (String place : translations.of(from.document().path(), path, route.place())) {
      Hit hit = lookup.at(place, route.slash(), route.address());
      if (hit != null) {
        return hit;
      }
    }
    return null;
  }

  /**
   * Whether {@code path}, which begins at the root of a site, is no folder of it at {@code place},
   * but one that happens to have the name, outside of the pages and without an index of its own.
   */
  private boolean isNamesake(String path, String place) {
    return path.charAt(0) == '/'
        && !routing.has(LinkTrait.ALL_FILES)
        && !routing.isAmongPages(place)
        && files.isFolder(place)
        && !files.exists(place + "/index.html");
  }

  /** Where it leads if the folder of the pages is the one in which this page is found, or null. */
  private Resolution assumed(Page from, String path, String fragment) {
    for (Route route : routes.assumed(from, path)) {
      Hit hit = lookup.at(route.place(), route.slash(), route.address());
      if (hit != null) {
        Resolution found = in(hit.page(), from, fragment, route.by());
        return found instanceof Resolution.NoSuchAnchor ? UNKNOWN_HOME : found;
      }
    }
    return null;
  }

  /** Where a link to {@code place} leads, where there is no page, but a file or folder. */
  private Resolution file(String place) {
    if (needsIndex() && files.isFolder(place)) {
      String folder = place.isEmpty() ? "" : place + "/";
      if (!files.exists(folder + "index.html")) {
        return new Resolution.NoSuchFile(index(folder));
      }
    }
    return new Resolution.OtherFile(place);
  }

  /** The file from which a page for {@code folder} is made, or could be if there is none. */
  private String index(String folder) {
    for (String index : routing.indexes()) {
      for (String ending : routing.endings()) {
        if (files.exists(folder + index + ending)) {
          return folder + index + ending;
        }
      }
    }
    return folder + "index" + routing.endings().get(0);
  }

  /** Whether a folder is nothing that readers see unless there is an index in it. */
  private boolean needsIndex() {
    return !routing.has(PathForm.FOLDERS) || routing.has(LinkTrait.INDEXED_FOLDERS);
  }

  private Resolution otherEncoding(Page from, String path, String written, String fragment) {
    for (String right : Spellings.of(path, written)) {
      Resolution meant = find(from, right, routes.of(from, right), fragment);
      if (meant != null) {
        return new Misspelled(Spelling.ENCODING, written, right, meant);
      }
    }
    return null;
  }

  private Resolution otherCase(Page from, List<Route> possible, String fragment) {
    for (Route route : possible) {
      if (route.slash() && routing.has(LinkTrait.FOLDER_SLASHES)) {
        continue;
      }
      Page page = lookup.inAnyCase(route.place(), route.address());
      if (page != null) {
        return inOtherCase(route, page.document().path(), in(page, from, fragment, route.by()));
      }
    }
    for (Route route : possible) {
      Optional<String> actual = files.inAnyCase(route.place());
      if (actual.isPresent() && !actual.get().equals(route.place())) {
        Resolution meant = new Resolution.OtherFile(actual.get());
        // What makes addresses small does so with those of pages; a server is strict with files.
        return routing.has(PathForm.ADDRESSES)
            ? new Misspelled(Spelling.CASE, route.place(), actual.get(), meant)
            : inOtherCase(route, actual.get(), meant);
      }
    }
    return null;
  }

  private Resolution inOtherCase(Route route, String right, Resolution meant) {
    return routing.has(PathForm.ANY_CASE)
        ? meant
        : new Misspelled(Spelling.CASE, route.place(), right, meant);
  }

  /** Where {@code fragment} is in {@code page}, for a link that stands in {@code from}. */
  Resolution in(Page page, Page from, String fragment, FoundBy by) {
    return fragments.in(page, page == from, fragment, by);
  }
}
