package dev.entrylint.config;

import dev.entrylint.corpus.Routing.Way;
import java.util.List;
import java.util.Optional;

/**
 * What may lie in the root of a corpus and give its renderer away.
 *
 * @param names of files or folders, of which one is enough
 * @param proof a key that the file must have, where other programs have files of that name; or
 *     empty
 * @param dialect the renderer's dialect
 * @param hints what in the file speaks for an option of the dialect
 * @param plugins what in the file speaks for a plugin that makes more of links
 * @param folderKey the key under which the file says where the pages lie; or empty
 * @param folder where they lie if it does not say; empty if anywhere
 */
record Sign(
    List<String> names,
    String proof,
    String dialect,
    List<Hint> hints,
    List<Plugin> plugins,
    String folderKey,
    Optional<String> folder) {

  /** A word in the file, and the option that it speaks for. */
  record Hint(String word, String option) {}

  /** A word in the file, and what the plugin that it names does with links. */
  record Plugin(String word, Way way) {}

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
  static final List<Sign> ALL =
      List.of(
          new Sign(
              List.of("mkdocs.yml", "mkdocs.yaml"),
              "",
              "mkdocs",
              PYTHON,
              List.of(
                  new Plugin("autorefs", Way.PLUGIN_LABELS),
                  new Plugin("mkdocstrings", Way.PLUGIN_LABELS)),
              "docs_dir",
              Optional.of("docs")),
          new Sign(
              List.of("book.toml"), "", "mdbook", List.of(), List.of(), "src", Optional.of("src")),
          new Sign(
              List.of(
                  "docusaurus.config.js",
                  "docusaurus.config.ts",
                  "docusaurus.config.mjs",
                  "docusaurus.config.cjs"),
              "",
              "docusaurus",
              List.of(),
              List.of(),
              "",
              Optional.of("docs")),
          new Sign(
              List.of("hugo.toml", "hugo.yaml", "hugo.yml"),
              "",
              "hugo",
              GOLDMARK,
              List.of(),
              "contentDir",
              Optional.of("content")),
          new Sign(
              List.of("config.toml"),
              "baseURL",
              "hugo",
              GOLDMARK,
              List.of(),
              "contentDir",
              Optional.of("content")),
          plain("vitepress", ".vitepress"),
          plain("obsidian", ".obsidian"),
          plain("foam", ".foam"),
          plain("pandoc", "_quarto.yml", "_quarto.yaml"),
          plain("kramdown-gfm", "_config.yml"));

  private static Sign plain(String dialect, String... names) {
    return new Sign(List.of(names), "", dialect, List.of(), List.of(), "", Optional.empty());
  }

  /** Whether {@code file}, which has one of the names, is what it seems to be. */
  boolean isOn(SignFile file) {
    return proof.isEmpty() || file.value(proof).isPresent();
  }
}
