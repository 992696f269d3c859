package dev.entrylint.renderer;

import dev.entrylint.base.SlashedPath;
import dev.entrylint.renderer.setting.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What {@code book.toml} says: {@code src}, what is made or filled in that is not seen, and what
 * the writers leave out when mdbook-linkcheck checks their links.
 */
final class MdBookSettings implements SiteReader {

  /** Preprocessors that make no ids, labels or pages of what stands in the text. */
  private static final Set<String> HARMLESS =
      Set.of(
          "admonish",
          "alerts",
          "callouts",
          "catppuccin",
          "classy",
          "d2",
          "emojicodes",
          "external-links",
          "fa",
          "footnote",
          "gettext",
          "graphviz",
          "image-size",
          "index",
          "katex",
          "keeper",
          "kroki",
          "langtabs",
          "last-changed",
          "linkcheck",
          "links",
          "linkfix",
          "mermaid",
          "numthm",
          "open-on-gh",
          "pagetoc",
          "plantuml",
          "private",
          "quiz",
          "reading-time",
          "repl",
          "svgbob",
          "tabs",
          "theme",
          "toc",
          "trpl-figure",
          "trpl-listing",
          "trpl-note",
          "wavedrom",
          "yapp");

  /** Adds what {@code [output.html.redirect]} says. */
  static void redirects(Source source, Redirects redirects) {
    source
        .own()
        .fields("output", "html", "redirect")
        .forEach(
            (from, to) -> {
              if (to instanceof Setting.Text text) {
                redirects.add(from, beside(from, text.value()));
              }
            });
  }

  /** {@code to} as an address on the site; a path is seen from that of {@code from}. */
  private static String beside(String from, String to) {
    return to.startsWith("/") || to.contains("://")
        ? to
        : SlashedPath.resolve(from.substring(0, from.lastIndexOf('/') + 1), to);
  }

  @Override
  public void read(Source source, SiteDraft draft) {
    Setting config = source.own();
    config
        .text("book", "src")
        .or(() -> config.text("src"))
        .ifPresent(folder -> draft.pagesIn(SiteDraft.trimmed(folder)));
    if (config.isFalse("output", "html", "smart-punctuation")) {
      draft.option("plain-punctuation");
    }
    if (!config.isFalse("build", "create-missing")) {
      draft.trait(LinkTrait.CREATED_CHAPTERS);
    }
    for (String checker : List.of("linkcheck", "linkcheck2")) {
      draft.exclude("output." + checker + ".exclude", config.texts("output", checker, "exclude"));
    }
    List<String> own = new ArrayList<>();
    config
        .fields("preprocessor")
        .forEach(
            (name, options) -> {
              if (!HARMLESS.contains(name)) {
                own.add(name);
              }
            });
    if (!own.isEmpty()) {
      draft.form(PathForm.PLUGIN_LABELS);
      draft.trait(LinkTrait.FILLED_IN);
      draft.trait(LinkTrait.FILLED_IN_TARGETS);
      draft.note(
          (own.size() == 1 ? "its preprocessor " : "its preprocessors ")
              + String.join(", ", own)
              + " may fill in labels, names as targets and ids with dots or capitals, which are not"
              + " checked;"
              + " put what else it makes under `ignore`");
    }
  }
}
