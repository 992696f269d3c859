package dev.entrylint.corpus;

import dev.entrylint.corpus.Places.Hit;
import dev.entrylint.corpus.Resolution.Misspelled;
import dev.entrylint.corpus.Resolution.Misspelled.Spelling;
import dev.entrylint.corpus.Routing.Way;
import dev.entrylint.model.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out where references lead. */
final class Resolver {

  private static final Resolution EXTERNAL = new Resolution.External();
  private static final Resolution EMPTY = new Resolution.Ignored("the target is empty");
  private static final Resolution TEMPLATE =
      new Resolution.Ignored("a template fills in the target");
  private static final Resolution SITE =
      new Resolution.Ignored("the path begins at the site's root, and may be made elsewhere");

  private final Routing routing;
  private final AnchorIndex anchors;
  private final FileTree files;
  private final Places places;
  private final Routes routes;
  private final WikiNames names;

  Resolver(Map<String, Page> pages, AnchorIndex anchors, Routing routing, FileTree files) {
    List<Page> byPath = new ArrayList<>(pages.values());
    byPath.sort(Comparator.comparing(page -> page.document.path()));
    this.routing = routing;
    this.anchors = anchors;
    this.files = files;
    places = new Places(pages, byPath, routing);
    routes = new Routes(routing, places);
    names = new WikiNames(byPath, routing, files);
  }

  Resolution resolve(Page from, Reference reference) {
    if (reference.form() == Reference.Form.AUTOLINK) {
      return EXTERNAL;
    }
    if (reference.form() == Reference.Form.WIKI) {
      return wiki(from, reference.target());
    }
    return resolve(from, routes.expanded(reference.target()));
  }

  private Resolution resolve(Page from, String target) {
    if (target.isEmpty()) {
      return EMPTY;
    }
    if (target.charAt(0) == '#') {
      return fragment(from, true, target.substring(1), "");
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
    return path.isEmpty() ? fragment(from, true, fragment, "") : path(from, path, fragment);
  }

  private Resolution path(Page from, String written, String fragment) {
    String path = Targets.decode(written);
    List<Route> ways = routes.of(from, path);
    Resolution found = find(from, ways, fragment);
    if (found == null && !path.equals(written)) {
      found = find(from, routes.of(from, written), fragment); // a name with a percent sign in it
    }
    if (found == null) {
      found = otherwise(from, path, written, ways, fragment);
    }
    if (found != null) {
      return found;
    }
    boolean absolute = path.charAt(0) == '/' || routes.isOurs(path);
    return absolute && !routing.closed() ? SITE : new Resolution.NoSuchFile(ways.get(0).place());
  }

  /** Where the first of {@code ways} leads that leads anywhere, or null. */
  private Resolution find(Page from, List<Route> ways, String fragment) {
    for (Route way : ways) {
      Hit hit = places.at(way.place(), way.slash(), way.address());
      if (hit != null) {
        String how = hit.how().isEmpty() ? way.how() : hit.how();
        return fragment(hit.page(), hit.page() == from, fragment, how);
      }
    }
    for (Route way : ways) {
      if (files.exists(way.place())) {
        Optional<String> real = files.behindLinks(way.place());
        Hit hit = real.isEmpty() ? null : places.at(real.get(), way.slash(), way.address());
        return hit == null
            ? new Resolution.OtherFile(way.place())
            : fragment(hit.page(), hit.page() == from, fragment, "through a symbolic link");
      }
    }
    return null;
  }

  /** Where a path leads if it is spelled a little otherwise, or null. */
  private Resolution otherwise(
      Page from, String path, String written, List<Route> ways, String fragment) {
    for (String right : Spellings.of(path, written)) {
      Resolution meant = find(from, routes.of(from, right), fragment);
      if (meant != null) {
        return new Misspelled(Spelling.ENCODING, path, right, meant);
      }
    }
    for (Route way : ways) {
      Page page = places.inAnyCase(way.place(), way.address());
      if (page != null) {
        Resolution meant = fragment(page, page == from, fragment, way.how());
        return routing.has(Way.ANY_CASE)
            ? meant
            : new Misspelled(Spelling.CASE, way.place(), page.document.path(), meant);
      }
    }
    for (Route way : ways) {
      Optional<String> actual = files.inAnyCase(way.place());
      if (actual.isPresent()) {
        Resolution meant = new Resolution.OtherFile(actual.get());
        return routing.has(Way.ANY_CASE)
            ? meant
            : new Misspelled(Spelling.CASE, way.place(), actual.get(), meant);
      }
    }
    return null;
  }

  private Resolution wiki(Page from, String target) {
    int hash = target.indexOf('#');
    String name = (hash < 0 ? target : target.substring(0, hash)).strip();
    String fragment = hash < 0 ? "" : target.substring(hash + 1).strip();
    if (Targets.isExternal(name)) {
      return EXTERNAL;
    }
    List<Page> pages = name.isEmpty() ? List.of(from) : names.pages(from, name);
    if (pages.isEmpty()) {
      Optional<String> file = names.file(from, name);
      if (file.isPresent()) {
        Hit index = places.at(file.get(), true, true);
        return index == null
            ? new Resolution.OtherFile(file.get())
            : inside(index.page(), fragment, index.how());
      }
      return new Resolution.NoSuchFile(name);
    }
    return inside(pages.get(0), fragment, name.isEmpty() ? "" : "by its name");
  }

  private static Resolution inside(Page page, String fragment, String how) {
    Definition named = fragment.isEmpty() ? null : WikiNames.inside(page, fragment);
    return fragment.isEmpty() || named != null
        ? new Resolution.Found(page.document, Optional.ofNullable(named), how)
        : new Resolution.NoSuchAnchor(page.document, fragment);
  }

  /** The pages that the name in {@code reference} fits, if it is one. */
  List<Page> namesakes(Page from, Reference reference) {
    int hash = reference.target().indexOf('#');
    String name = hash < 0 ? reference.target() : reference.target().substring(0, hash);
    return reference.form() != Reference.Form.WIKI || name.isBlank()
        ? List.of()
        : names.pages(from, name.strip());
  }

  /**
   * @param bare whether the target is no more than the fragment, which in a concatenated corpus
   *     looks it up in all files
   */
  private Resolution fragment(Page page, boolean bare, String written, String how) {
    // What the browser is to search for on the page is no id.
    int search = written.indexOf(":~:");
    String fragment = search < 0 ? written : written.substring(0, search);
    Definition found = fragment.isEmpty() ? null : definition(page, bare, fragment);
    String decoded = Targets.decode(fragment);
    if (found == null && !decoded.equals(fragment)) {
      found = definition(page, bare, decoded);
    }
    if (found == null && routing.has(Way.TITLES)) {
      found = WikiNames.inside(page, decoded);
    }
    if (found == null && routing.has(Way.LINES) && decoded.startsWith("user-content-")) {
      found = definition(page, bare, decoded.substring("user-content-".length()));
    }
    if (found != null) {
      return new Resolution.Found(found.document(), Optional.of(found), how);
    }
    if (fragment.isEmpty()
        || fragment.equalsIgnoreCase("top") // HTML: the top of the page
        || routing.has(Way.LINES) && Targets.isLine(fragment)) {
      return new Resolution.Found(page.document, Optional.empty(), how);
    }
    for (String right : Spellings.of(decoded, fragment)) {
      Definition meant = definition(page, bare, right);
      if (meant != null) {
        return new Misspelled(
            Spelling.ENCODING,
            "#" + decoded,
            "#" + right,
            new Resolution.Found(meant.document(), Optional.of(meant), how));
      }
    }
    return new Resolution.NoSuchAnchor(page.document, decoded);
  }

  private Definition definition(Page page, boolean bare, String id) {
    return bare ? anchors.find(page, id) : page.find(id);
  }
}
