package dev.entrylint.corpus.link;

import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Prefix;
import java.util.ArrayList;
import java.util.List;

/** The places to which the path of a target may lead, as the renderer sees it. */
final class Routes {

  private static final FoundBy PAGE_ADDRESS = FoundBy.of(Clue.PAGE_ADDRESS);
  private static final FoundBy ROOT = new FoundBy(Clue.HOME, "the root");

  private final Routing routing;
  private final PageLookup lookup;
  private final boolean anyPrefix;
  private final boolean unknownHome;

  /** The folder of the pages, or null if nothing says which that is. */
  private final String home;

  Routes(Routing routing, PageLookup lookup) {
    this.routing = routing;
    this.lookup = lookup;
    anyPrefix = routing.prefixes().stream().anyMatch(each -> !each.start().startsWith("/"));
    home = routing.home().orElse(null);
    unknownHome =
        home == null && routing.has(PathForm.FROM_ROOT) && routing.has(PathForm.ADDRESSES);
  }

  /** Whether {@code target}, which looks like an address elsewhere, is one of this site. */
  boolean isOurs(String target) {
    return anyPrefix && prefix(target) != null && target.charAt(0) != '/';
  }

  /** Whether {@code path} must be here, unless it is made elsewhere. */
  boolean isClosed(String path) {
    Prefix prefix = prefix(path);
    return prefix == null ? !absolute(path) : prefix.closed();
  }

  /** At least one; the likeliest first. */
  List<Route> of(Page from, String path) {
    boolean slash = path.endsWith("/");
    List<Route> routes = below(path);
    if (!routes.isEmpty()) {
      return routes;
    }
    String document = from.document().path();
    boolean addresses = routing.has(PathForm.ADDRESSES);
    boolean address = absolute(path) && addresses;
    routes.add(new Route(Targets.resolve(document, path), slash, address, FoundBy.PATH));
    if (!absolute(path) && routing.has(LinkTrait.PRETTY_ADDRESSES) && namesNoFile(path)) {
      String place = Targets.resolve(lookup.address(from), path);
      routes.add(0, new Route(place, slash, true, PAGE_ADDRESS));
    }
    if (absolute(path)) {
      return routes;
    }
    if (addresses) {
      String place = Targets.resolve(lookup.address(from), path);
      routes.add(new Route(place, slash, true, PAGE_ADDRESS));
      lookup
          .ownAddress(from)
          .map(own -> Targets.resolve(own, path))
          .ifPresent(own -> routes.add(new Route(own, slash, true, PAGE_ADDRESS)));
      addFromAbove(from, path, routes);
    }
    if (routing.has(PathForm.FROM_ROOT) && path.charAt(0) != '.') {
      routes.add(new Route(Targets.resolve("", path), slash, false, ROOT));
      for (Prefix each : routing.prefixes()) {
        for (String folder : each.start().equals("/") ? each.folders() : List.<String>of()) {
          String place = Targets.resolve("", folder + "/" + path);
          routes.add(new Route(place, slash, false, new FoundBy(Clue.HOME, folder)));
        }
      }
    }
    return routes;
  }

  private static boolean namesNoFile(String path) {
    return path.indexOf('.', path.lastIndexOf('/') + 1) < 0;
  }

  /** Adds the place that an address has if that of the index of a folder has no closing slash. */
  private void addFromAbove(Page from, String path, List<Route> routes) {
    String address = lookup.address(from);
    boolean file = !routing.stem(path).equals(path);
    if (routing.has(LinkTrait.ADDRESSES_WITHOUT_SLASH) && !file && !address.isEmpty()) {
      String above = address.substring(0, address.length() - 1);
      String place = Targets.resolve(above, path);
      routes.add(new Route(place, path.endsWith("/"), true, PAGE_ADDRESS));
    }
  }

  /**
   * Those of a path that begins as addresses of the site do, or its configuration says that some
   * do, wherever it is written; none if it does not.
   */
  List<Route> below(String path) {
    Prefix prefix = prefix(path);
    List<Route> routes = new ArrayList<>(2);
    if (prefix != null) {
      String rest =
          path.length() < prefix.start().length() ? "" : path.substring(prefix.start().length());
      for (String folder : prefix.folders()) {
        FoundBy by = new FoundBy(Clue.PREFIX, folder.isEmpty() ? "the root" : folder);
        String place = Targets.resolve("", folder + "/" + rest);
        routes.add(new Route(place, path.endsWith("/"), true, by));
      }
    }
    return routes;
  }

  /** Whether paths are seen from the address of their page, too. */
  boolean seesAddresses() {
    return routing.has(PathForm.ADDRESSES);
  }

  /**
   * More places to which it may lead where paths are seen from the folder of the pages and nothing
   * says which that is: one of those in which the document lies.
   */
  List<Route> assumed(Page from, String path) {
    if (!unknownHome || path.charAt(0) == '.' || absolute(path) || prefix(path) != null) {
      return List.of();
    }
    List<Route> routes = new ArrayList<>();
    String folder = Targets.folder(from.document().path());
    while (!folder.isEmpty()) {
      FoundBy by = new FoundBy(Clue.ASSUMED_HOME, folder);
      routes.add(
          new Route(Targets.resolve("", folder + "/" + path), path.endsWith("/"), false, by));
      folder = Targets.folder(folder);
    }
    return routes;
  }

  private static boolean absolute(String path) {
    return path.charAt(0) == '/';
  }

  /** The longest prefix with which {@code path} begins, or null. */
  private Prefix prefix(String path) {
    Prefix longest = null;
    for (Prefix each : routing.prefixes()) {
      String start = each.start();
      boolean fits =
          path.startsWith(start) || path.length() == start.length() - 1 && start.startsWith(path);
      if (fits && (longest == null || start.length() > longest.start().length())) {
        longest = each;
      }
    }
    return longest;
  }
}
