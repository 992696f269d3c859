package dev.entrylint.renderer;

import dev.entrylint.parse.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Renderers that are recognised and not imitated: their pages are read as a forge shows them, and
 * what these would make of ids and addresses is not checked.
 */
final class ForeignFamily implements RendererFamily {

  private static final Set<LinkTrait> KEPT = Set.of(LinkTrait.KEPT_FILES);
  private static final Set<LinkTrait> COPIED = Set.of(LinkTrait.COPIED_FILES);
  private static final Set<LinkTrait> MYST = Set.of(LinkTrait.KEPT_FILES, LinkTrait.SITE_LABELS);

  @Override
  public List<String> names() {
    return List.of();
  }

  @Override
  public Dialect dialect(String name) {
    throw new IllegalArgumentException(name);
  }

  @Override
  public Routing routing(String name) {
    throw new IllegalArgumentException(name);
  }

  @Override
  public Writing writing(String name) {
    throw new IllegalArgumentException(name);
  }

  @Override
  public List<RendererMarker> markers() {
    List<RendererMarker> markers = new ArrayList<>();
    markers.add(marker("DocFX", "docfx.json"));
    markers.add(marker("an Azure DevOps wiki", ".order"));
    markers.add(marker("MyST", MYST, "myst.yml", "myst.yaml"));
    markers.add(marker("Jupyter Book", MYST, "_toc.yml"));
    markers.add(
        marker("Sphinx", MYST, "conf.py", "source/conf.py")
            .withWords("extensions", "sphinx", "myst_parser", "html_theme"));
    markers.add(marker("Starlight", astro("astro.config")).withWords("starlight"));
    markers.add(marker("Astro", astro("astro.config")));
    markers.add(
        marker(
            "Eleventy",
            COPIED,
            ".eleventy.js",
            ".eleventy.cjs",
            "eleventy.config.js",
            "eleventy.config.mjs",
            "eleventy.config.cjs",
            "eleventy.config.ts"));
    markers.add(marker("Zola", "config.toml", "zola.toml").withProof("base_url"));
    markers.add(marker("Documenter", "make.jl").withWords("makedocs", "Documenter"));
    markers.add(marker("MDN", "files/en-us"));
    // Its static files lie in a hidden folder, in which files are not looked for by name.
    markers.add(marker("VuePress", Set.of(), ".vuepress"));
    markers.add(marker("Gatsby", "gatsby-config.js", "gatsby-config.ts", "gatsby-config.mjs"));
    markers.add(marker("Mintlify", "mint.json"));
    // It may have no pages in Markdown at all: then there is no absolute path that it would make.
    markers.add(
        RendererMarker.of(
                Renderers.PLAIN,
                "next.config.js",
                "next.config.mjs",
                "next.config.cjs",
                "next.config.ts")
            .withReader(
                (source, draft) -> {
                  draft.trait(LinkTrait.UNKNOWN_ROUTES);
                  draft.trait(LinkTrait.COPIED_FILES);
                  draft.form(PathForm.BARE_NAMES);
                  draft.form(PathForm.CLOSING_SLASHES);
                  draft.note("that of Next.js, whose routes are not checked");
                }));
    markers.add(marker("GitBook", ".gitbook.yaml", ".gitbook.yml"));
    markers.add(marker("Docsify", "_sidebar.md", "_coverpage.md", "_navbar.md"));
    // Ids are those of the forge; pages are found by their names alone, in whatever folder.
    markers.add(
        RendererMarker.of(Renderers.PLAIN, "_Sidebar.md", "_Footer.md")
            .withReader(
                (source, draft) -> {
                  draft.trait(LinkTrait.UNKNOWN_ROUTES);
                  draft.form(PathForm.BARE_NAMES);
                  draft.note("that of a forge's wiki, whose routes are not checked");
                }));
    return markers;
  }

  @Override
  public int rank() {
    return 2; // Jekyll's configuration may lie beside it
  }

  private static String[] astro(String name) {
    return new String[] {name + ".mjs", name + ".ts", name + ".js", name + ".mts", name + ".cjs"};
  }

  private static RendererMarker marker(String program, String... names) {
    return marker(program, KEPT, names);
  }

  /**
   * @param known what is known of its links all the same
   */
  private static RendererMarker marker(String program, Set<LinkTrait> known, String... names) {
    return RendererMarker.of(Renderers.PLAIN, names)
        .withReader(
            (source, draft) -> {
              draft.trait(LinkTrait.UNKNOWN_IDS);
              draft.trait(LinkTrait.UNKNOWN_ROUTES);
              known.forEach(draft::trait);
              draft.note("that of " + program + ", whose ids and routes are not checked");
            });
  }
}
