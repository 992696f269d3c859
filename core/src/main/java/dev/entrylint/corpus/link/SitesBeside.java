package dev.entrylint.corpus.link;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Routing;

/** Which paths lead out of the folder of the pages, to a site that may lie beside this one. */
final class SitesBeside {

  private static final String UP = "../";

  private final Routing routing;
  private final FileTree files;

  /** The folder of the pages, or null if nothing says which that is. */
  private final String home;

  SitesBeside(Routing routing, FileTree files) {
    this.routing = routing;
    this.files = files;
    home = routing.home().orElse(null);
  }

  /**
   * Whether a page of another site may be at {@code place}, where there is no file, and to which a
   * link in {@code from} leads: a page of HTML, or, where sites are published beside each other,
   * another page or a folder, if the repository has no folder there that may be meant.
   */
  boolean mayBeAt(Page from, String place) {
    if (home == null || !isBelow(from.document().path(), home) || isBelow(place, home)) {
      return false;
    }
    return place.endsWith(".html")
        || routing.has(LinkTrait.SITES_BESIDE)
            && (isPage(place) ? isInOwnFolder(place) : isFolder(place));
  }

  private boolean isPage(String place) {
    return !routing.stem(place).equals(place);
  }

  /** Whether {@code place} is called as a folder is; nothing is there. */
  private static boolean isFolder(String place) {
    String name = Targets.name(place);
    return !name.isEmpty() && name.indexOf('.') < 0;
  }

  /** Whether the first folder in which {@code place} lies, and the pages do not, is not there. */
  private boolean isInOwnFolder(String place) {
    int from = place.lastIndexOf(UP) < 0 ? 0 : place.lastIndexOf(UP) + UP.length();
    int slash = place.indexOf('/', from);
    while (slash >= 0 && home.startsWith(place.substring(0, slash + 1))) {
      slash = place.indexOf('/', slash + 1);
    }
    return slash >= 0 && !files.isFolder(place.substring(0, slash));
  }

  private static boolean isBelow(String place, String folder) {
    return folder.isEmpty() ? !place.startsWith(UP) : place.startsWith(folder + "/");
  }
}
