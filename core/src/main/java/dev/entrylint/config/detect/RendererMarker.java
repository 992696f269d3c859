package dev.entrylint.config.detect;

import dev.entrylint.renderer.Routing.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What may lie in the root of a corpus and give its renderer away.
 *
 * @param names of files or folders, of which one is enough
 * @param proof a key that the file must have, where other programs have files of that name; or
 *     empty
 * @param dialect the renderer's dialect
 * @param hints what in the file speaks for an option of the dialect
 * @param plugins what in the file speaks for references by labels that nothing defines
 * @param key the key under which the file says where the pages lie
 * @param folders where paths are looked up that begin at the root of the site, the folder of the
 *     pages first; none if nothing is known of them
 */
record RendererMarker(
    List<String> names,
    String proof,
    String dialect,
    List<Hint> hints,
    List<String> plugins,
    Key key,
    List<String> folders) {

  /** A word in the file, and the option that it speaks for. */
  record Hint(String word, String option) {}

  /**
   * A key of the file.
   *
   * @param map the name of the map that it is in; empty if it is in none
   * @param name its name; empty if there is no such key
   */
  record Key(String map, String name) {
    static final Key NONE = new Key("", "");
  }

  static final List<String> NOTHING = List.of();

  private static final List<Hint> PYTHON =
      List.of(
          new Hint("attr_list", "attr_list"),
          new Hint("- extra", "attr_list"),
          new Hint("slugify_unicode", "unicode"),
          new Hint("pymdownx.slugs", "pymdownx"));

  private static final List<Hint> GOLDMARK =
      List.of(new Hint("github-ascii", "github-ascii"), new Hint("blackfriday", "blackfriday"));

  /** All of them; the first that is there counts. */
  static final List<RendererMarker> ALL =
      List.of(
          new RendererMarker(
              List.of("mkdocs.yml", "mkdocs.yaml", "zensical.toml"),
              "",
              "mkdocs",
              PYTHON,
              List.of("autorefs", "mkdocstrings"),
              new Key("", "docs_dir"),
              List.of("docs")),
          new RendererMarker(
              List.of("book.toml"),
              "",
              "mdbook",
              List.of(
                  new Hint("smart-punctuation = false", "plain-punctuation"),
                  new Hint("smart-punctuation=false", "plain-punctuation")),
              NOTHING,
              new Key("", "src"),
              List.of("src")),
          new RendererMarker(
              List.of(
                  "docusaurus.config.js",
                  "docusaurus.config.ts",
                  "docusaurus.config.mjs",
                  "docusaurus.config.cjs"),
              "",
              "docusaurus",
              List.of(),
              NOTHING,
              new Key("docs", "path"),
              List.of("docs", "", "static", "src/pages")),
          hugo("", "hugo.toml", "hugo.yaml", "hugo.yml"),
          hugo("", "config/_default/hugo.toml", "config/_default/hugo.yaml"),
          hugo("baseURL", "config.toml", "config/_default/config.toml"),
          new RendererMarker(
              List.of(".vitepress"),
              "",
              "vitepress",
              List.of(),
              NOTHING,
              Key.NONE,
              List.of("", "public")),
          plain("obsidian", ".obsidian"),
          plain("foam", ".foam"),
          plain("pandoc", "_quarto.yml", "_quarto.yaml"),
          plain("kramdown-gfm", "_config.yml"));

  private static RendererMarker hugo(String proof, String... names) {
    return new RendererMarker(
        List.of(names),
        proof,
        "hugo",
        GOLDMARK,
        NOTHING,
        new Key("", "contentDir"),
        List.of("content", "static"));
  }

  private static RendererMarker plain(String dialect, String... names) {
    return new RendererMarker(List.of(names), "", dialect, List.of(), NOTHING, Key.NONE, NOTHING);
  }

  /** Whether {@code file}, which has one of the names, is what it seems to be. */
  boolean isOn(MarkerFile file) {
    return proof.isEmpty() || file.value(proof).isPresent();
  }

  /** The folders, as {@code file} says it; seen from the folder of the file. */
  List<String> folders(MarkerFile file) {
    Optional<String> said =
        key.map.isEmpty() ? file.value(key.name) : file.value(key.map, key.name);
    List<String> all = new ArrayList<>(folders);
    said.ifPresent(folder -> all.set(0, folder));
    return all;
  }

  /** What links may be, by what {@code file} says. */
  Set<Way> ways(MarkerFile file) {
    return plugins.stream().anyMatch(file::mentions) ? Set.of(Way.PLUGIN_LABELS) : Set.of();
  }
}
