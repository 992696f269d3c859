package dev.entrylint.config.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.DiskTree;
import dev.entrylint.base.Fence;
import dev.entrylint.config.detect.RendererMap.Site;
import dev.entrylint.renderer.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RendererMapTest {

  @TempDir private Path root;

  private void file(String path, String... lines) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private RendererMap map() {
    return RendererMap.in(new DiskTree(root, Bounds.of(Fence.at(root))), Renderers.names());
  }

  private String sites() {
    return map().sites().stream().map(RendererMapTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(Site site) {
    List<String> folders =
        site.folders().stream().map(each -> each.isEmpty() ? "." : each).toList();
    return site.detection().dialect() + " " + String.join(" ", folders);
  }

  private String body() {
    List<Site> sites = map().sites();
    return sites.isEmpty()
        ? "nothing"
        : shown(sites.get(0))
            + " by "
            + sites.get(0).detection().because()
            + new TreeSet<>(sites.get(0).names())
                .stream()
                    .map(name -> " -" + name)
                    .filter(name -> name.startsWith(" -R"))
                    .collect(Collectors.joining());
  }

  // ---- sites

  @Test
  void eachSiteIsFoundWhereverItLies() throws IOException {
    file("a/very/deep/one/mkdocs.yml", "docs_dir: pages");
    file("b/book.toml", "[book]");
    file("node_modules/x/mkdocs.yml", "site_name: x");
    file(".hidden/mkdocs.yml", "site_name: x");
    assertEquals("mdbook b/src; mkdocs a/very/deep/one/pages", sites());
  }

  @Test
  void aBookBesideABookHasItsOwnPages() throws IOException {
    file("book.toml", "[book]");
    file("old/book.toml", "[book]", "src = \"text\"");
    assertEquals("mdbook src; mdbook old/text", sites());
  }

  @Test
  void aSiteMayHaveSeveralFolders() throws IOException {
    file("site/docusaurus.config.js", "module.exports = {};");
    file("site/docs/a.md");
    file("site/blog/b.md");
    file("site/versioned_docs/version-1/a.md");
    assertEquals("docusaurus-mdx site/docs site/blog", sites());
  }

  @Test
  void aConfigurationInSeveralFilesIsThatOfOneSite() throws IOException {
    file("web/config/_default/hugo.yaml", "title: x");
    file("web/config/production/hugo.yaml", "title: x");
    file("web/content/a.md");
    assertEquals("hugo web/content", sites());
  }

  @Test
  void whatIsAboveTheRootHasIt() throws IOException {
    file("mkdocs.yml", "site_name: x");
    file("docs/a/b.md");
    file("docs/a/old/book.toml", "[book]");
    DiskTree inside = new DiskTree(root.resolve("docs/a"), Bounds.of(Fence.at(root)));
    List<Site> sites = RendererMap.in(inside, Renderers.names()).sites();
    assertEquals(
        List.of("mkdocs .", "mdbook old/src"), sites.stream().map(RendererMapTest::shown).toList());
  }

  @Test
  void oldVersionsOutvoteNothing() throws IOException {
    file(
        "web/docusaurus.config.js",
        "module.exports = {presets: [['classic', {docs: {path: '../docs'}}]]};");
    file("docs/a.md");
    for (String version : List.of("1", "2", "3")) {
      file("web/versioned_docs/version-" + version + "/a.md");
    }
    assertEquals("docs", map().main().orElseThrow().home());
  }

  // ---- what is left out

  private List<String> omitted() {
    return map().sites().get(0).omitted().stream()
        .map(each -> each.glob().pattern())
        .filter(glob -> !glob.contains("**/_") && !glob.startsWith("**/"))
        .toList();
  }

  @Test
  void jekyllSaysWhatItLeavesOut() throws IOException {
    file(
        "docs/_config.yml",
        "exclude:",
        "  - internal/",
        "  - \"x/*.md\"  # old",
        "  - README.md",
        "title: x");
    file("docs/a.md");
    file("docs/README.md");
    assertEquals(List.of("docs/internal", "docs/internal/**", "docs/x/*.md"), omitted());
    assertEquals(Set.of("README"), map().sites().get(0).names());
  }

  @Test
  void onOneLineToo() throws IOException {
    file("_config.yml", "exclude: [internal, 'vendor', notes/a.md] # more");
    assertEquals(
        List.of("internal", "internal/**", "vendor", "vendor/**", "notes/a.md"), omitted());
  }

  @Test
  void mkdocsHasPatternsAsGitHas() throws IOException {
    file("mkdocs.yml", "exclude_docs: |", "  /drafts/", "  secret.md", "nav:", "  - a.md");
    assertEquals(List.of("docs/drafts", "docs/drafts/**"), omitted().subList(0, 2));
    assertEquals(List.of("docs/drafts", "docs/drafts/**", "docs/**/secret.md"), omitted());
    file("mkdocs.yml", "exclude_docs: |", "  *.md", "  !a.md");
    assertEquals(List.of(), omitted());
  }

  @Test
  void vitepressDoesInItsOwnFolder() throws IOException {
    file(
        "docs/.vitepress/config.mts",
        "export default {",
        "  srcExclude: [",
        "    '**/README.md',",
        "    \"parts/**\",",
        "  ],",
        "}");
    assertEquals(List.of("docs/**/README.md", "docs/parts/**"), omitted());
  }

  @Test
  void hugoHasPatternsForNewPages() throws IOException {
    file("hugo.toml", "title = 'x'");
    file("archetypes/default.md");
    assertEquals(List.of("archetypes/**"), omitted());
  }

  // ---- bodies that no file marks

  @Test
  void linksByNameAreThoseOfNotes() throws IOException {
    file("rye.md", "[[wheat]] and [[Wheat|more]]");
    file("deep/wheat.md", "[[rye#Rye]] ![[rye]]");
    assertEquals("obsidian . by 4 links such as [[page]]", body());
    file("README.md", "[a](rye.md)");
    assertEquals("obsidian . by 4 links such as [[page]] -README", body());
    file("README.md", "[[rye]]");
    assertEquals("obsidian . by 5 links such as [[page]]", body());
  }

  @Test
  void onlyTheFolderThatHasThemIsOne() throws IOException {
    file("README.md", "[a](notes/rye.md)");
    file("notes/rye.md", "[[wheat]] and [[Wheat|more]]");
    file("notes/wheat.md", "[[rye]]");
    assertEquals("obsidian notes by 3 links such as [[page]]", body());
  }

  @Test
  void someProgramsWriteMore() throws IOException {
    file("rye.md", "[[wheat]] and [[wheat]]", "", "[//begin]: # \"x\"", "[wheat]: wheat \"Wheat\"");
    file("wheat.md", "[[rye]]");
    assertEquals("foam . by 3 links such as [[page]]", body());
  }

  @Test
  void whatIsInCodeOrNamesNothingIsNoLink() throws IOException {
    file("rye.md", "`[[wheat]]` and [[wheat]](x)", "```", "[[wheat]]", "```", "[[bin]] [[-f x]]");
    file("wheat.md", "[[rye]] [[toc]] [[package]] [[dependencies]] [[rye]] [[lib]]");
    assertEquals("nothing", body());
  }

  @Test
  void whereMostLinksArePathsNamesAreNotRead() throws IOException {
    file("rye.md", "[[wheat]] [[wheat]] [a](wheat.md) [b](wheat.md#x) [c](./wheat.md)");
    file("wheat.md", "[[rye]] [a](rye.md)");
    assertEquals("nothing", body());
  }

  @Test
  void aWikiOfAForgeIsNotOneOfNotes() throws IOException {
    file("_Sidebar.md", "[[rye]] [[wheat]]");
    file("rye.md", "[[wheat]]");
    file("wheat.md", "[[rye]]");
    assertEquals("github . by _Sidebar.md", body());
  }

  @Test
  void whatPandocAloneReadsIsWrittenForIt() throws IOException {
    file("one.md", "# One {#one .wide}", "", "::: {.note}", "x", ":::");
    file("two.md", "text");
    assertEquals("pandoc . by {#id .class} on headings, ::: {.class} blocks", body());
  }

  @Test
  void aRecipeThatCallsItMakesLessEnough() throws IOException {
    file("book/one.md", "# One {#one}");
    file("book/two.md", "See [@bee].");
    file("README.md", "# R");
    assertEquals("nothing", body());
    file("Makefile", "all:", "\tpandoc -o x.pdf book/*.md");
    assertEquals(
        "pandoc book by {#id} on headings, [@key] citations, and Makefile calls it", body());
  }

  @Test
  void onePeculiarityIsNone() throws IOException {
    file(
        "one.md",
        "# One {#one}",
        "",
        "::: tip",
        "x",
        ":::",
        "[@bee](https://example.org) [@bee]: x");
    file("two.md", "# Two {#two}", "", "thanks to [@wasp]");
    file("Makefile", "all:", "\techo");
    assertEquals("nothing", body());
  }

  @Test
  void besideASiteThereIsNoBodyUnlessItIsLarger() throws IOException {
    file("mkdocs.yml", "site_name: x");
    file("docs/a.md", "# A");
    file("docs/b.md", "# B");
    file("docs/c.md", "# C");
    file("rye.md", "[[wheat]] and [[wheat]]");
    file("wheat.md", "[[rye]]");
    assertEquals("mkdocs docs", sites());
  }

  // ---- forges

  private String forge() {
    ForgeDetection forge = map().forge();
    return forge.dialect() + forge.because().map(by -> " by " + by).orElse("");
  }

  @Test
  void aForgeIsKnownByWhatItRunsOrByWhereGitPushesTo() throws IOException {
    assertEquals("github", forge());
    file(".gitlab-ci.yml", "test: {}");
    assertEquals("gitlab by .gitlab-ci.yml", forge());
    file(
        ".git/config",
        "[core]",
        "\tbare = false",
        "[remote \"origin\"]",
        "\turl = git@github.com:gitlab/x.git");
    assertEquals("github", forge());
    file(
        ".git/config",
        "[remote \"origin\"]",
        "  url = https://me:secret@gitlab.example.org/x/y.git");
    assertEquals("gitlab by .git/config", forge());
    file(".git/config", "[remote \"origin\"]", "  url = ssh://git@example.org:22/gitlab/y.git");
    assertEquals("gitlab by .gitlab-ci.yml", forge());
  }
}
