package dev.entrylint.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Routing.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessTest {

  private static final List<String> KNOWN =
      List.of(
          "docusaurus",
          "foam",
          "hugo",
          "hugo+blackfriday",
          "kramdown-gfm",
          "mdbook",
          "mkdocs",
          "mkdocs+attr_list",
          "mkdocs+attr_list+pymdownx",
          "obsidian",
          "pandoc",
          "vitepress");

  @TempDir private Path root;

  private String guess() {
    return Guess.at(root, KNOWN)
        .map(each -> each.dialect() + " in " + each.folder().orElse("any folder"))
        .orElse("nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "mkdocs.yml, mkdocs in docs",
    "book.toml, mdbook in src",
    "docusaurus.config.ts, docusaurus in docs",
    "hugo.yaml, hugo in content",
    "config.toml, nothing",
    "_config.yml, kramdown-gfm in any folder",
    "_quarto.yml, pandoc in any folder",
    ".vitepress, vitepress in any folder",
    ".obsidian, obsidian in any folder",
    "package.json, nothing"
  })
  void whatLiesInTheRootGivesTheRendererAway(String name, String expected) throws IOException {
    Files.writeString(root.resolve(name), "title: x\n");
    assertEquals(expected, guess());
  }

  @Test
  void pluginsMakeMoreOfLinks() throws IOException {
    Files.writeString(root.resolve("mkdocs.yml"), "plugins:\n  - search\n");
    assertEquals(Set.of(), Guess.at(root, KNOWN).orElseThrow().ways());
    Files.writeString(root.resolve("mkdocs.yml"), "plugins:\n  - mkdocstrings:\n");
    assertEquals(Set.of(Way.PLUGIN_LABELS), Guess.at(root, KNOWN).orElseThrow().ways());
  }

  @Test
  void aFolderIsASignToo() throws IOException {
    Files.createDirectory(root.resolve(".obsidian"));
    assertEquals("obsidian in any folder", guess());
  }

  @Test
  void itSaysWhereThePagesLieAndWhichOptionsAreOn() throws IOException {
    Files.writeString(
        root.resolve("mkdocs.yml"),
        """
        docs_dir: 'handbook'  # not docs
        markdown_extensions:
          - attr_list
          # slugify_unicode
          - toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {}}
        """);
    assertEquals("mkdocs+attr_list+pymdownx in handbook", guess());
  }

  @Test
  void aConfigTomlThatNamesASiteIsHugos() throws IOException {
    Files.writeString(
        root.resolve("config.toml"),
        "baseURL = \"https://example.org/\"\ncontentDir = \"content/en\"\n");
    assertEquals("hugo in content/en", guess());
  }

  @Test
  void nothingIsGuessedThatIsNotKnown() throws IOException {
    Files.writeString(root.resolve("mkdocs.yml"), "");
    assertEquals(Optional.empty(), Guess.at(root, List.of("github")));
  }
}
