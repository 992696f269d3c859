package dev.entrylint.config.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.DiskTree;
import dev.entrylint.base.Fence;
import dev.entrylint.renderer.PathForm;
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

class RendererDetectionTest {

  private static final List<String> KNOWN =
      List.of(
          "docusaurus",
          "docusaurus-mdx",
          "docusaurus-md",
          "foam",
          "hugo",
          "hugo+blackfriday",
          "kramdown-gfm",
          "mdbook",
          "mdbook+plain-punctuation",
          "mkdocs",
          "mkdocs+attr_list",
          "mkdocs+attr_list+pymdownx",
          "obsidian",
          "pandoc",
          "vitepress");

  @TempDir private Path root;

  private String detected() {
    return RendererDetection.in(new DiskTree(root), KNOWN)
        .map(
            each ->
                each.dialect()
                    + " in "
                    + (each.folders().isEmpty() ? "any folder" : named(each.folders().get(0))))
        .orElse("nothing");
  }

  private static String named(String folder) {
    return folder.isEmpty() ? "the root" : folder;
  }

  @ParameterizedTest
  @CsvSource({
    "mkdocs.yml, mkdocs in docs",
    "properdocs.yml, mkdocs in docs",
    "book.toml, mdbook in src",
    "docusaurus.config.ts, docusaurus-mdx in docs",
    "hugo.yaml, hugo in content",
    "config.toml, nothing",
    "_config.yml, kramdown-gfm in any folder",
    "_quarto.yml, pandoc in any folder",
    ".vitepress, vitepress in the root",
    ".obsidian, obsidian in any folder",
    "package.json, nothing"
  })
  void whatLiesInTheRootGivesTheRendererAway(String name, String expected) throws IOException {
    Files.writeString(root.resolve(name), "title: x\n");
    assertEquals(expected, detected());
  }

  @Test
  void pluginsMakeMoreOfLinks() throws IOException {
    Files.writeString(root.resolve("mkdocs.yml"), "plugins:\n  - search\n");
    assertEquals(Set.of(), RendererDetection.in(new DiskTree(root), KNOWN).orElseThrow().forms());
    Files.writeString(root.resolve("mkdocs.yml"), "plugins:\n  - mkdocstrings:\n");
    assertEquals(
        Set.of(PathForm.PLUGIN_LABELS),
        RendererDetection.in(new DiskTree(root), KNOWN).orElseThrow().forms());
  }

  @Test
  void aFolderIsASignToo() throws IOException {
    Files.createDirectory(root.resolve(".obsidian"));
    assertEquals("obsidian in any folder", detected());
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
          - toc: {slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}}
        """);
    assertEquals("mkdocs+attr_list+pymdownx in handbook", detected());
  }

  @Test
  void aConfigTomlThatNamesASiteIsHugos() throws IOException {
    Files.writeString(
        root.resolve("config.toml"),
        "baseURL = \"https://example.org/\"\ncontentDir = \"content/en\"\n");
    assertEquals("hugo in content/en", detected());
  }

  private void file(String path, String... lines) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  @Test
  void itMayLieBelowTheRootBesideMostOfThePages() throws IOException {
    file("README.md");
    file("docs/en/mkdocs.yml", "site_name: Bees");
    file("docs/en/docs/index.md");
    assertEquals("nothing", detected());
    file("docs/en/docs/wax.md");
    assertEquals("mkdocs in docs/en/docs", detected());
    assertEquals(
        "docs/en/mkdocs.yml",
        RendererDetection.in(new DiskTree(root), KNOWN).orElseThrow().because());
  }

  @Test
  void whatBeginsAtTheRootOfASiteBelowIsLookedUpThere() throws IOException {
    file("docs/.vitepress/config.mts");
    file("docs/wax.md");
    assertEquals(
        List.of("docs", "docs/public"),
        RendererDetection.in(new DiskTree(root), KNOWN).orElseThrow().folders());
    Files.delete(root.resolve("docs/.vitepress/config.mts"));
    Files.delete(root.resolve("docs/.vitepress"));
    file("docs/_config.yml");
    assertEquals("kramdown-gfm in docs", detected());
  }

  @Test
  void whatLiesInTheRootComesFirst() throws IOException {
    file("docs/_config.yml");
    file("docs/wax.md");
    file("mkdocs.yml");
    assertEquals("mkdocs in docs", detected());
  }

  @Test
  void theSiteOfDocusaurusMayHaveItsPagesBesideIt() throws IOException {
    file("docs/wax.md");
    file(
        "website/docusaurus.config.js",
        "module.exports = {",
        "  presets: [['classic', {",
        "    blog: {path: 'news'},",
        "    docs: {",
        "      // path: 'old',",
        "      path: '../docs',",
        "      routeBasePath: '/',",
        "    },",
        "  }]],",
        "};");
    RendererDetection detection = RendererDetection.in(new DiskTree(root), KNOWN).orElseThrow();
    assertEquals("docusaurus-mdx", detection.dialect());
    assertEquals(
        List.of("docs", "website", "website/static", "website/src/pages"), detection.folders());
  }

  @Test
  void languagesOfHugoMayHaveFoldersOfTheirOwn() throws IOException {
    file(
        "hugo.toml",
        "defaultContentLanguage = 'de'",
        "[languages]",
        "[languages.en]",
        "contentDir = 'content/english'",
        "[languages.de]",
        "  contentDir = \"content/de\"  # main",
        "[languages.fr]",
        "weight = 3",
        "[params]",
        "contentDir = 'none'");
    RendererDetection detection = RendererDetection.in(new DiskTree(root), KNOWN).orElseThrow();
    assertEquals(List.of("content/de", "static"), detection.folders());
    assertEquals("{/en/=[content/english], /fr/=[content]}", detection.site().routes().toString());
  }

  @Test
  void inYamlAndWithAPrefixForEach() throws IOException {
    file(
        "hugo.yaml",
        "contentDir: pages",
        "defaultContentLanguageInSubdir: true",
        "languages:",
        "  en:",
        "    contentDir: pages/en",
        "  de:",
        "    languageName: Deutsch",
        "    contentDir: pages/de",
        "params:",
        "  contentDir: none");
    RendererDetection detection = RendererDetection.in(new DiskTree(root), KNOWN).orElseThrow();
    assertEquals(List.of("pages", "static"), detection.folders());
    assertEquals("{/de/=[pages/de], /en/=[pages/en]}", detection.site().routes().toString());
  }

  @Test
  void aBookMaySayThatItsPunctuationIsPlain() throws IOException {
    file("book.toml", "[output.html]", "smart-punctuation = false");
    assertEquals("mdbook+plain-punctuation in src", detected());
  }

  private String detected(String folder) {
    Bounds bounds = Bounds.of(Fence.at(root));
    return RendererDetection.in(new DiskTree(root.resolve(folder), bounds), KNOWN)
        .map(each -> each.dialect() + " by " + each.because() + " in " + each.folders())
        .orElse("nothing");
  }

  @Test
  void itMayLieAboveTheRootIfThePagesAreThere() throws IOException {
    file("en/mkdocs.yml", "site_name: Bees");
    file("en/docs/wax/comb.md");
    file("en/theme/notes.md");
    assertEquals("mkdocs by ../mkdocs.yml in []", detected("en/docs"));
    assertEquals("mkdocs by ../../mkdocs.yml in [..]", detected("en/docs/wax"));
    assertEquals("nothing", detected("en/theme"));
  }

  @Test
  void theSiteMayLieBesideTheRoot() throws IOException {
    file("website/docusaurus.config.js", "  docs: {", "    path: '../docs',", "  }");
    file("docs/wax.md");
    file("notes/wax.md");
    assertEquals(
        "docusaurus-mdx by ../website/docusaurus.config.js in [, ../website, ../website/static, ../website/src/pages]",
        detected("docs"));
    assertEquals("nothing", detected("notes"));
  }

  @Test
  void aFolderOfAVaultIsOfTheVault() throws IOException {
    file(".obsidian/app.json");
    file("bees/wax.md");
    assertEquals("obsidian by ../.obsidian in []", detected("bees"));
  }

  @Test
  void whatIsAroundARepositoryHasNothingToDoWithIt() throws IOException {
    file("_config.yml");
    file("bees/.git/HEAD");
    file("bees/docs/wax.md");
    assertEquals("nothing", detected("bees/docs"));
    assertEquals("nothing", detected("bees"));
  }

  @Test
  void theSearchUpwardsStopsAtTheFence() throws IOException {
    file("en/mkdocs.yml", "site_name: Bees");
    file("en/docs/wax/comb.md");
    DiskTree docs = new DiskTree(root.resolve("en/docs"));
    assertEquals(Optional.empty(), RendererDetection.in(docs, KNOWN));
  }

  @Test
  void nothingIsDetectedThatIsNotKnown() throws IOException {
    Files.writeString(root.resolve("mkdocs.yml"), "");
    assertEquals(Optional.empty(), RendererDetection.in(new DiskTree(root), List.of("github")));
  }
}
