package dev.entrylint.renderer;

import dev.entrylint.renderer.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code _config.yml} says of Jekyll's site: {@code source}, {@code baseurl}, kramdown. */
final class JekyllSettings implements SiteReader {

  private static final String REDIRECTS = "jekyll-redirect-from";

  @Override
  public void read(Source source, SiteDraft draft) {
    Setting config = source.own();
    if (config.text("kramdown", "input").filter("kramdown"::equalsIgnoreCase).isPresent()) {
      draft.dialect("kramdown");
    }
    if (config.isFalse("kramdown", "auto_ids")) {
      draft.trait(LinkTrait.UNKNOWN_IDS);
      draft.note("`kramdown.auto_ids` is off: ids of headings are not checked");
    }
    if (hasPrettyAddresses(config)) {
      draft.trait(LinkTrait.PRETTY_ADDRESSES);
    }
    if (config.texts("plugins").contains(REDIRECTS) || config.texts("gems").contains(REDIRECTS)) {
      draft.trait(LinkTrait.LISTED_REDIRECTS);
    }
    Optional<String> folder =
        config.text("source").map(SiteDraft::trimmed).filter(each -> !each.isEmpty());
    folder.ifPresent(draft::pagesIn);
    String base = SiteDraft.trimmed(config.text("baseurl").orElse(""));
    if (!base.isEmpty()) {
      draft.route("/" + base + "/", List.of(folder.orElse("")));
    }
  }

  /**
   * Whether pages have addresses that end in a slash: all, those of a collection or of a folder.
   */
  private static boolean hasPrettyAddresses(Setting config) {
    List<Setting> all = new ArrayList<>(List.of(config));
    all.addAll(config.fields("collections").values());
    config.items("defaults").forEach(each -> each.at("values").ifPresent(all::add));
    return all.stream()
        .flatMap(each -> each.text("permalink").stream())
        .anyMatch(permalink -> permalink.equals("pretty") || permalink.endsWith("/"));
  }
}
