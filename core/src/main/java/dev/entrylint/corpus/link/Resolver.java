package dev.entrylint.corpus.link;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.corpus.anchor.AnchorIndex;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.PageLookup.Hit;
import dev.entrylint.corpus.link.Resolution.Misspelled;
import dev.entrylint.corpus.link.Resolution.Misspelled.Spelling;
import dev.entrylint.corpus.page.FileTree;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Reference;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Macro;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out where references lead. */
public final class Resolver {

  private static final Resolution EXTERNAL = new Resolution.External();
  private static final Resolution EMPTY = new Resolution.Ignored("the target is empty");
  private static final Resolution TEMPLATE =
      new Resolution.Ignored("a template fills in the target");
  private static final Resolution FORGE =
      new Resolution.Ignored("the path leads to a page of the repository's site, not to a file");
  private static final Resolution SITE =
      new Resolution.Ignored("the path begins at the site's root, and may be made elsewhere");

  private static final Resolution OUTSIDE =
      new Resolution.Ignored("it is a page outside of the site, and may be made elsewhere");
  private static final Resolution HOME =
      new Resolution.Ignored("nothing says from which folder the path is seen");

  private static final String HTML = ".html";

  private final Collection<Page> pages;
  private final Routing routing;
  private final FileTree files;
  private final Fragments fragments;
  private final PageLookup places;
  private final Routes routes;
  private final Ignores ignores;
  private WikiNames names;
  private PageNames pageNames;

  public Resolver(Map<String, Page> pages, AnchorIndex anchors, Routing routing, FileTree files) {
    this.pages = pages.values();
    this.routing = routing;
    this.files = files;
    fragments = new Fragments(anchors, new Inclusions(pages), routing);
    places = new PageLookup(pages, routing);
    routes = new Routes(routing, places);
    ignores = new Ignores(routing.ignore());
  }

  /** Where each of {@code references} in {@code from} leads. */
  public Resolution[] resolve(Page from, List<Reference> references) {
    Resolution[] resolutions = new Resolution[references.size()];
    for (int i = 0; i < resolutions.length; i++) {
      Reference reference = references.get(i);
      resolutions[i] = ignores.apply(reference.target(), resolve(from, reference));
    }
    return resolutions;
  }

  /** Which of the patterns for targets that are made elsewhere fit no target at all. */
  public List<Wildcard> unusedIgnores() {
    return ignores.unused();
  }

  private Resolution resolve(Page from, Reference reference) {
    return switch (reference.form()) {
      case AUTOLINK -> EXTERNAL;
      case WIKI -> wiki(from, reference.target());
      default -> {
        Optional<Expansion> macro = Expansion.of(reference.target(), routing.macros());
        yield macro.isEmpty()
            ? asRead(from, reference, resolve(from, reference.target()))
            : expanded(from, macro.get().target(), macro.get().kind());
      }
    };
  }

  /** What is missing where paths in HTML are left as they are written. */
  private Resolution asRead(Page from, Reference reference, Resolution there) {
    if (reference.form() == Reference.Form.HTML
        && there instanceof Resolution.NoSuchFile
        && routing.has(LinkTrait.HTML_PATHS_AS_WRITTEN)) {
      for (Route way : routes.of(from, Targets.decode(Targets.path(reference.target())))) {
        if (way.address()) {
          return missing(way);
        }
      }
    }
    return there;
  }

  private Resolution expanded(Page from, String target, Macro.Kind kind) {
    return switch (kind) {
      case OWN, KNOWN -> resolve(from, target);
      case FILE -> {
        Resolution there = resolve(from, target);
        yield there == SITE ? missing(from, target) : there;
      }
      case PAGE -> page(from, target);
    };
  }

  private Resolution missing(Page from, String target) {
    return missing(routes.of(from, Targets.decode(Targets.path(target))).get(0));
  }

  /** Where {@code target} leads, which must be a page, and may be no more than its name. */
  private Resolution page(Page from, String target) {
    Resolution there = resolve(from, target);
    String path = Targets.decode(Targets.path(target));
    if (leadsNowhere(there) && path.endsWith(HTML)) {
      int end = Targets.path(target).length();
      there = resolve(from, target.substring(0, end - HTML.length()) + target.substring(end));
    }
    if (!leadsNowhere(there)) {
      return there;
    }
    List<Page> named = pageNames().of(from, path);
    if (named.isEmpty()) {
      return there == SITE ? missing(from, target) : there;
    }
    String fragment = Targets.fragment(target);
    return in(named.get(0), from, fragment == null ? "" : fragment, "by its name");
  }

  private static boolean leadsNowhere(Resolution resolution) {
    return resolution == SITE || resolution instanceof Resolution.NoSuchFile;
  }

  private Resolution resolve(Page from, String target) {
    if (target.isEmpty()) {
      return EMPTY;
    }
    if (target.charAt(0) == '#') {
      return fragments.bare(from, target.substring(1));
    }
    if (Targets.isTemplate(target)) {
      return TEMPLATE;
    }
    if (Targets.isExternal(target) && !routes.isOurs(target)) {
      return EXTERNAL;
    }
    String path = Targets.path(target);
    String fragment = Targets.fragment(target);
    fragment = fragment == null ? "" : fragment;
    return path.isEmpty() ? fragments.bare(from, fragment) : path(from, path, fragment);
  }

  // ---- paths

  private Resolution path(Page from, String written, String fragment) {
    String path = Targets.decode(written);
    List<Route> ways = routes.of(from, path);
    Resolution found = find(from, ways, fragment);
    if (found == null && !path.equals(written)) {
      found = find(from, routes.of(from, written), fragment); // a name with a percent sign in it
    }
    if (found == null && routing.has(PathForm.SHORT_PATHS)) {
      found = named(from, path, Targets.decode(fragment));
    }
    if (found == null) {
      found = otherEncoding(from, path, written, fragment);
    }
    if (found == null) {
      found = assumed(from, path, fragment);
    }
    if (found == null) {
      found = otherCase(from, ways, fragment);
    }
    if (found != null) {
      return found instanceof Resolution.NoSuchFile && !routes.isClosed(path) ? SITE : found;
    }
    if (routing.has(LinkTrait.REPOSITORY_PAGES) && Forge.isPage(ways.get(0).place())) {
      return FORGE;
    }
    if (routes.leadsOut(from, ways.get(0).place())) {
      return OUTSIDE;
    }
    return routes.isClosed(path) ? missing(ways.get(0)) : SITE;
  }

  private Resolution missing(Route way) {
    boolean slash = way.slash() && places.isPage(way.place());
    return new Resolution.NoSuchFile(slash ? way.place() + "/" : way.place());
  }

  /** Where the first of {@code ways} leads that leads anywhere, or null. */
  private Resolution find(Page from, List<Route> ways, String fragment) {
    for (Route way : ways) {
      Hit hit = places.at(way.place(), way.slash(), way.address());
      if (hit != null) {
        return in(hit.page(), from, fragment, hit.how().isEmpty() ? way.how() : hit.how());
      }
    }
    Resolution empty = null;
    for (Route way : ways) {
      boolean file = way.slash() && places.isPage(way.place());
      if (!file && files.exists(way.place())) {
        Optional<String> real = files.behindLinks(way.place());
        Hit hit = real.isEmpty() ? null : places.at(real.get(), way.slash(), way.address());
        if (hit != null) {
          return in(hit.page(), from, fragment, "through a symbolic link");
        }
        Resolution there = file(way.place());
        if (there instanceof Resolution.OtherFile) {
          return there;
        }
        empty = empty == null ? there : empty;
      }
    }
    return empty;
  }

  /** Where it leads if the folder of the pages is the one in which this page is found, or null. */
  private Resolution assumed(Page from, String path, String fragment) {
    for (Route way : routes.assumed(from, path)) {
      Hit hit = places.at(way.place(), way.slash(), way.address());
      if (hit != null) {
        Resolution found = in(hit.page(), from, fragment, way.how());
        return found instanceof Resolution.NoSuchAnchor ? HOME : found;
      }
    }
    return null;
  }

  /** Where a link to {@code place} leads, where there is no page, but a file or folder. */
  private Resolution file(String place) {
    if (routing.has(LinkTrait.INDEXED_FOLDERS) && files.isFolder(place)) {
      String index = place.isEmpty() ? "index" : place + "/index";
      if (!files.exists(index + HTML)) {
        return new Resolution.NoSuchFile(index + routing.endings().get(0));
      }
    }
    return new Resolution.OtherFile(place);
  }

  private Resolution otherEncoding(Page from, String path, String written, String fragment) {
    for (String right : Spellings.of(path, written)) {
      Resolution meant = find(from, routes.of(from, right), fragment);
      if (meant != null) {
        return new Misspelled(Spelling.ENCODING, written, right, meant);
      }
    }
    return null;
  }

  private Resolution otherCase(Page from, List<Route> ways, String fragment) {
    for (Route way : ways) {
      Page page = places.inAnyCase(way.place(), way.address());
      if (page != null) {
        return inOtherCase(way, page.document.path(), in(page, from, fragment, way.how()));
      }
    }
    for (Route way : ways) {
      Optional<String> actual = files.inAnyCase(way.place());
      if (actual.isPresent() && !actual.get().equals(way.place())) {
        Resolution meant = new Resolution.OtherFile(actual.get());
        // What makes addresses small does so with those of pages; a server is strict with files.
        return routing.has(PathForm.ADDRESSES)
            ? new Misspelled(Spelling.CASE, way.place(), actual.get(), meant)
            : inOtherCase(way, actual.get(), meant);
      }
    }
    return null;
  }

  private Resolution inOtherCase(Route way, String right, Resolution meant) {
    return routing.has(PathForm.ANY_CASE)
        ? meant
        : new Misspelled(Spelling.CASE, way.place(), right, meant);
  }

  private Resolution in(Page page, Page from, String fragment, String how) {
    return fragments.in(page, page == from, fragment, how);
  }

  // ---- names

  private Resolution wiki(Page from, String target) {
    int hash = target.indexOf('#');
    String name = (hash < 0 ? target : target.substring(0, hash)).strip();
    String fragment = hash < 0 ? "" : target.substring(hash + 1).strip();
    if (Targets.isExternal(name)) {
      return EXTERNAL;
    }
    if (name.isEmpty()) {
      return inside(from, fragment, "");
    }
    Resolution named = named(from, name, fragment);
    return named == null ? new Resolution.NoSuchFile(name) : named;
  }

  /** Where {@code fragment} is in what {@code name} means, or null. */
  private Resolution named(Page from, String name, String fragment) {
    List<Page> named = names().pages(from, name);
    if (!named.isEmpty()) {
      return inside(named.get(0), fragment, "by its name");
    }
    Optional<String> file = names().file(from, name);
    if (file.isEmpty()) {
      return null;
    }
    Hit index = places.at(file.get(), true, true);
    return index == null
        ? new Resolution.OtherFile(file.get())
        : inside(index.page(), fragment, index.how());
  }

  private static Resolution inside(Page page, String fragment, String how) {
    if (fragment.isEmpty()) {
      return new Resolution.Found(page.document, Optional.empty(), how);
    }
    Definition named = WikiNames.inside(page, fragment);
    return named == null
        ? new Resolution.NoSuchAnchor(page.document, fragment)
        : new Resolution.Found(page.document, Optional.of(named), how);
  }

  /** Whether {@code reference} is of a form that may be a page's name. */
  public boolean mayBeByName(Reference reference) {
    return reference.form() == Reference.Form.WIKI
        || reference.target().startsWith("{{")
            && routing.macros().stream().anyMatch(macro -> macro.kind() == Macro.Kind.PAGE);
  }

  /** The pages that the name in {@code reference} fits, the one that it means first. */
  public List<Page> namesakes(Page from, Reference reference) {
    String target = reference.target();
    if (reference.form() != Reference.Form.WIKI) {
      return Expansion.of(target, routing.macros())
          .filter(macro -> macro.kind() == Macro.Kind.PAGE)
          .filter(macro -> leadsNowhere(resolve(from, macro.target())))
          .map(macro -> pageNames().of(from, Targets.decode(Targets.path(macro.target()))))
          .orElse(List.of());
    }
    int hash = target.indexOf('#');
    String name = (hash < 0 ? target : target.substring(0, hash)).strip();
    return name.isEmpty() ? List.of() : names().pages(from, name);
  }

  /** Made when it is first asked for, since most corpora have no links by name. */
  private synchronized WikiNames names() {
    if (names == null) {
      names = new WikiNames(byPath(), routing, files);
    }
    return names;
  }

  private synchronized PageNames pageNames() {
    if (pageNames == null) {
      pageNames = new PageNames(byPath(), routing);
    }
    return pageNames;
  }

  private List<Page> byPath() {
    List<Page> byPath = new ArrayList<>(pages);
    byPath.sort(Comparator.comparing(page -> page.document.path()));
    return byPath;
  }
}
