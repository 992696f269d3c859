package dev.entrylint.corpus.link;

import dev.entrylint.base.Order;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.link.PageLookup.Hit;
import dev.entrylint.corpus.page.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * The sites beside one in a corpus. Links lead to their pages, by the paths of the files that these
 * are made of and by the addresses at which they are published, and to the ids that they have
 * there.
 */
final class OtherSites {

  private static final FoundBy OTHER_SITE = FoundBy.of(Clue.OTHER_SITE);

  private final Site own;

  /** Those that lie in deeper folders first. */
  private final List<Site> others = new ArrayList<>();

  /**
   * @param own whose links are followed
   * @param all those of the corpus
   */
  OtherSites(Site own, List<Site> all) {
    this.own = own;
    for (Site each : all) {
      // What shows all files has no pages of its own, and finds those of others as files.
      if (each != own && !each.view().showsAll() && !own.view().showsAll()) {
        others.add(each);
      }
    }
    if (others.size() > 1) { // one renderer is the rule, and code for others takes time to load
      others.sort(Order.byNumber((Site each) -> -each.base().orElse("").length()));
    }
  }

  /**
   * Where a link leads that stands in {@code from}, if that is a page of one of them; or null.
   *
   * @param path as written, decoded
   * @param possible the places below the root that it may mean
   */
  Resolution find(Page from, String path, List<Route> possible, String fragment) {
    if (others.isEmpty()) {
      return null;
    }
    for (Route route : possible) {
      for (Site site : route.slash() ? List.<Site>of() : others) {
        Page page = site.madeOf(route.place());
        if (page != null) {
          return site.fragments().in(page, fragment, route.by());
        }
      }
    }
    for (String address : own.addresses(from, path)) {
      for (Site site : others) {
        Hit hit = site.at(address, path.endsWith("/"));
        if (hit != null) {
          return site.fragments().in(hit.page(), fragment, OTHER_SITE);
        }
      }
    }
    return null;
  }
}
