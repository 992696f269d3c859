package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers had links to is missed where nothing leads on from it. */
class VanishedAnchorsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final String TEXT =
      "A text that is long enough to be known again wherever it stands, since no other says it.\n";

  private final ConfigLoader loader = TestConfigs.loader(RuleRegistry.of());
  private final Map<String, String> then = new HashMap<>();
  private final Map<String, String> now = new HashMap<>();

  @BeforeEach
  void start() {
    both("README.md", "# Read me\n");
  }

  private void both(String path, String text) {
    then.put(path, text);
    now.put(path, text);
  }

  private Check check(String... lines) throws IOException, ConfigException {
    MemorySources before = new MemorySources(then);
    MemorySources today = new MemorySources(now);
    Config config =
        lines.length == 0
            ? loader.assumed(ROOT, today)
            : loader.parse(String.join("\n", lines), ROOT);
    Config earlier = lines.length == 0 ? loader.assumed(ROOT, before) : config;
    EarlierState state =
        EarlierState.of(earlier, loader.registry(), before, "v1", EarlierState.FileNews.NONE);
    Selection alone = new Selection(List.of(), Optional.of(Set.of("vanished-anchor")));
    return Check.run(
        loader,
        config,
        today,
        KnownBefore.NOTHING.and(state),
        PublishedState.NONE,
        lines.length == 0 ? alone : Selection.ALL,
        Check.Search.QUICK);
  }

  /** Where findings are and what they are about. */
  private List<String> vanished(String... lines) throws IOException, ConfigException {
    List<String> found = new ArrayList<>();
    for (Finding each : check(lines).result().findings()) {
      String at = each.path() + ":" + each.start().line();
      found.add(at + " " + each.subject());
    }
    return found;
  }

  // ---- ids

  @Test
  void anIdThatIsAtAnotherHeadingIsThere() throws Exception {
    then.put("a.md", "# A\n\n## One\n\n## Two\n");
    now.put("a.md", "# A\n\n## Two\n\n## One\n");
    assertEquals(List.of(), vanished());
  }

  @Test
  void aHeadingThatKeepsItsIdMayBeRenamed() throws Exception {
    then.put("docs/a.md", "# A\n\n## One\n\n" + TEXT);
    both("mkdocs.yml", "markdown_extensions: [attr_list]\n");
    now.put("docs/a.md", "# A\n\n## Eins {#one}\n\n" + TEXT);
    assertEquals(List.of(), vanished());
    now.put("docs/a.md", "# A\n\n<a id=\"one\"></a>\n\n## Eins\n\n" + TEXT);
    assertEquals(List.of(), vanished());
    now.put("docs/a.md", "# A\n\n## Eins\n\n" + TEXT);
    assertEquals(List.of("docs/a.md:3 docs/a.md#one"), vanished());
  }

  @Test
  void anIdThatMovedToAnotherPageIsMissedWhereItWas() throws Exception {
    then.put("a.md", "# A\n\n## One\n\n" + TEXT);
    then.put("b.md", "# B\n");
    now.put("a.md", "# A\n");
    now.put("b.md", "# B\n\n## One\n\n" + TEXT);
    Finding finding = check().result().findings().get(0);
    assertEquals("a.md", finding.path());
    assertEquals(
        "'#one' of v1 is 'b.md#one' now, so links from outside miss it; leave '<a"
            + " id=\"one\"></a>' where readers learn of that",
        finding.message());
    assertEquals(Optional.of("v1"), finding.related().get(0).ref());
  }

  @Test
  void idsThatAreNumberedAndThoseOfFootnotesAreNotKept() throws Exception {
    then.put("a.md", "# A\n\n## One\n\n## One\n\nSo[^1].\n\n[^1]: Note\n");
    now.put("a.md", "# A\n\n## One\n\nSo.\n");
    assertEquals(List.of(), vanished());
  }

  @Test
  void allIdsChangeWithTheSettingThatMakesThem() throws Exception {
    both("docs/a.md", "# A b\n\n## C d\n");
    then.put("mkdocs.yml", "site_name: x\n");
    now.put("mkdocs.yml", "markdown_extensions: [{toc: {separator: _}}]\n");
    assertEquals(List.of("docs/a.md:1 docs/a.md#a-b", "docs/a.md:3 docs/a.md#c-d"), vanished());
    now.put("mkdocs.yml", "markdown_extensions: [{toc: {slugify: !!python/name:x.y }}]\n");
    assertEquals(List.of(), vanished(), "which ids there are now is not known");
  }

  @Test
  void inOneTextIdsMayBeAnywhere() throws Exception {
    then.put("a.md", "# A\n\n## One\n\n## Two\n");
    then.put("b.md", "# B\n");
    now.put("c.md", "# A\n\n# B\n\n## One\n");
    List<String> found = vanished("anchors: corpus", "rules: {vanished-anchor: warning}");
    assertEquals(List.of("README.md:1 a.md#two"), found);
  }

  // ---- pages

  @Test
  void aPageThatIsGoneIsOneFindingAtItsOldPath() throws Exception {
    then.put("a.md", "# A\n\n## One\n\n## Two\n");
    Finding finding = check().result().findings().get(0);
    assertEquals("a.md:1:1", finding.path() + ":" + finding.start().line() + ":" + 1);
    assertEquals(1, check().result().findings().size());
    assertEquals(
        "this page was here at v1 and is gone, and nothing leads on from there, so links from"
            + " outside break; leave a page there that leads on",
        finding.message());
  }

  @Test
  void aForgeTellsCapitalsApartAndHugoDoesNot() throws Exception {
    then.put("Guide.md", "# Guide\n\n" + TEXT);
    now.put("guide.md", "# Guide\n\n" + TEXT);
    assertEquals(List.of("guide.md:1 Guide.md"), vanished());
    then.put("content/Guide.md", then.remove("Guide.md"));
    now.put("content/guide.md", now.remove("guide.md"));
    both("hugo.toml", "title = 'x'\n");
    assertEquals(List.of(), vanished());
  }

  @Test
  void aPageMayBecomeTheIndexOfAFolderWhereThatHasItsAddress() throws Exception {
    both("mkdocs.yml", "site_name: x\n");
    then.put("docs/a.md", "# A\n");
    now.put("docs/a/index.md", "# A\n");
    assertEquals(List.of(), vanished());
  }

  @Test
  void aSiteMayMoveAndEvenBeMadeByAnotherProgram() throws Exception {
    then.put("mkdocs.yml", "site_name: x\n");
    then.put("docs/guide/a.md", "# A\n");
    now.put("site/hugo.toml", "title = 'x'\n");
    now.put("site/content/guide/a.md", "# A\n");
    assertEquals(List.of(), vanished());
    now.remove("site/content/guide/a.md");
    now.put("site/content/a.md", "# A\n");
    assertEquals(List.of("docs/guide/a.md:1 docs/guide/a.md"), vanished());
  }

  @Test
  void draftsAndPartsOfPagesWereNoPages() throws Exception {
    both("hugo.toml", "title = 'x'\n");
    both("content/a/index.md", "# A\n");
    both("content/parts/_index.md", "---\ncascade: {build: {render: never}}\n---\n");
    then.put("content/all.md", "# All\n\n## Editions\n");
    now.put("content/all.md", "# All\n\n{{% include \"/parts/c\" %}}\n");
    now.put("content/parts/c.md", "## Editions\n");
    then.put("content/a/part.md", "# Part\n");
    then.put("content/parts/b.md", "# B\n");
    then.put("content/draft.md", "---\ndraft: true\n---\n# D\n");
    then.put("content/page.md", "---\ndraft: false\n---\n# P\n");
    assertEquals(List.of("content/page.md:1 content/page.md"), vanished());
  }

  // ---- what leads on

  @Test
  void hugoHasAliases() throws Exception {
    both("hugo.toml", "title = 'x'\n");
    then.put("content/old/a.md", "# A\n\n## One\n\n## Two\n\n" + TEXT);
    for (String alias : List.of("/old/a/", "/old/a", "../old/a", "/OLD/a/index.html")) {
      now.put("content/new/a.md", "---\naliases: ['" + alias + "']\n---\n# A\n\n## One\n");
      assertEquals(List.of("content/new/a.md:1 content/old/a.md#two"), vanished(), "with " + alias);
    }
  }

  @Test
  void anAliasInOneLanguageDoesNotSpeakForAnother() throws Exception {
    both(
        "hugo.toml",
        "defaultContentLanguage = 'en'\n[languages.en]\ncontentDir = 'content/en'\n"
            + "[languages.fr]\ncontentDir = 'content/fr'\n");
    then.put("content/en/old.md", "# A\n");
    then.put("content/fr/old.md", "# A\n");
    both("content/en/b.md", "# B\n");
    now.put("content/fr/new.md", "---\naliases: [/old/]\n---\n# A\n");
    assertEquals(List.of("content/en/old.md:1 content/en/old.md"), vanished());
  }

  @Test
  void jekyllHasRedirectFrom() throws Exception {
    both("_config.yml", "title: x\n");
    then.put("old.md", "# A\n");
    then.put("_posts/2024-05-01-swarm.md", "# Swarm\n");
    for (String key : List.of("/old.html", "[/x, /old/]", "/old")) {
      now.put("new.md", "---\nredirect_from: " + key + "\n---\n# A\n");
      now.put("p.md", "---\nredirect_from: /2024/05/01/swarm.html\n---\n# Swarm\n");
      assertEquals(List.of(), vanished(), "with " + key);
    }
  }

  @Test
  void pagesOfCollectionsHaveNoUnderscoreInTheirAddresses() throws Exception {
    both("_config.yml", "collections: {articles: {permalink: '/:path/'}}\n");
    then.put("_articles/zh-cn/legal.md", "# A\n");
    then.put("_articles/b.md", "# B\n");
    now.put("_articles/zh-hans/legal.md", "---\nredirect_from: /zh-cn/legal/\n---\n# A\n");
    now.put("_articles/c.md", "---\nredirect_from: /articles/b/\n---\n# B\n");
    assertEquals(List.of(), vanished());
  }

  @Test
  void whereAddressesAreNotKnownAFileMayMove() throws Exception {
    both("next.config.js", "module.exports = {};\n");
    then.put("content/docs/guides/a.md", "# A\n\nOnce.\n");
    then.put("content/docs/guides/b.md", "# B\n");
    now.put("docs/guides/a.md", "# A\n\nRewritten.\n");
    assertEquals(List.of("content/docs/guides/b.md:1 content/docs/guides/b.md"), vanished());
  }

  @Test
  void mkDocsHasAPlugin() throws Exception {
    then.put("mkdocs.yml", "site_name: x\n");
    then.put("docs/old/a.md", "# A\n\n## One\n");
    now.put(
        "mkdocs.yml",
        "plugins:\n  - redirects:\n      redirect_maps:\n        old/a.md: new/a.md\n");
    now.put("docs/new/a.md", "# A\n\n## Eins\n");
    assertEquals(List.of("docs/new/a.md:1 docs/old/a.md#one"), vanished());
    now.put(
        "mkdocs.yml",
        "plugins:\n  redirects:\n    redirect_maps: {old/a.md: 'https://example.org/'}\n");
    assertEquals(List.of(), vanished(), "nobody knows what is there");
  }

  @Test
  void mdBookLeadsOnFromPagesAndIds() throws Exception {
    then.put("book.toml", "[book]\ntitle = 'x'\n");
    then.put("src/a/old.md", "# A\n\n## One\n\n## Two\n");
    now.put(
        "book.toml",
        "[output.html.redirect]\n'/a/old.html' = 'new.html'\n"
            + "'/a/old.html#two' = 'new.html#zwei'\n");
    now.put("src/a/new.md", "# A\n\n## Eins\n\n## Zwei\n");
    assertEquals(List.of("src/a/new.md:1 src/a/old.md#one"), vanished());
  }

  @Test
  void docusaurusHasAPluginWhoseProgramsAreNotRun() throws Exception {
    then.put("docusaurus.config.js", "module.exports = {presets: [['classic', {docs: {}}]]};\n");
    then.put("docs/old.md", "# A\n");
    then.put("docs/older.md", "# B\n");
    now.put("docs/new.md", "# A\n");
    String plugin =
        "module.exports = {presets: [['classic', {docs: {}}]], plugins:"
            + " [['@docusaurus/plugin-client-redirects', {redirects: [{from: ['/docs/old',"
            + " '/docs/older'], to: '/docs/new'}]%s}]]};\n";
    now.put("docusaurus.config.js", plugin.formatted(""));
    assertEquals(List.of(), vanished());
    assertEquals(List.of(), check().notes());
    now.put("docusaurus.config.js", plugin.formatted(", createRedirects(path) { return [path]; }"));
    assertEquals(
        List.of(
            "vanished-anchor does not see all redirects, and may call a page gone that has one:"
                + " `createRedirects` of plugin-client-redirects computes more"),
        check().notes());
  }

  @Test
  void hostsReadAFileOfTheirOwn() throws Exception {
    both(".vitepress/config.js", "export default {}\n");
    then.put("old/a.md", "# A\n");
    then.put("old/deep/b.md", "# B\n\n## One\n");
    then.put("v1/c.md", "# C\n");
    then.put("gone.md", "# G\n");
    now.put("a.md", "# A\n");
    now.put("new/deep/b.md", "# B\n");
    now.put("c.md", "# C\n");
    now.put(
        "public/_redirects",
        "# ours\n/old/a  /a  302\n/old/* /new/:splat\n/:version/c /c 301!\n/gone /nowhere 404\n"
            + "/gone /de/ 302 Language=de\n");
    assertEquals(List.of("gone.md:1 gone.md", "new/deep/b.md:1 old/deep/b.md#one"), vanished());
  }

  @Test
  void aPageThatReadersAreSentToInsteadNeedsNoneOfTheIds() throws Exception {
    then.put("mkdocs.yml", "site_name: x\n");
    both("docs/index.md", "# Start\n");
    then.put("docs/a.md", "# A\n\n## One\n\n## Two\n");
    now.put("mkdocs.yml", "plugins: [{redirects: {redirect_maps: {'a.md': 'index.md'}}}]\n");
    assertEquals(List.of(), vanished());
  }

  // ---- as other findings

  @Test
  void itIsIgnoredAndSuppressedAsOthersAre() throws Exception {
    then.put("a.md", "# A\n\n## One\n\n" + TEXT);
    then.put("gone.md", "# G\n");
    String on = "rules: {vanished-anchor: {severity: info, ignore: ['gone*']}}";
    now.put("a.md", "# A\n\n## Eins\n\n" + TEXT);
    assertEquals(List.of("a.md:3 a.md#one"), vanished(on));
    now.put(
        "a.md", "# A\n\n<!-- entrylint-disable-next-line vanished-anchor -->\n## Eins\n\n" + TEXT);
    assertEquals(List.of(), vanished(on));
    now.put(
        "a.md", "# A\n\n<!-- entrylint-disable-next-line vanished-anchor -->\n## One\n\n" + TEXT);
    assertEquals(
        "unused-suppression", check(on).result().findings().get(0).rule(), "nothing vanished");
  }

  @Test
  void manyPagesAreOneSentence() throws Exception {
    for (int i = 0; i < 2000; i++) {
      then.put("p" + i + ".md", "# P" + i + "\n\n## One\n\nOf " + i + "\n");
    }
    List<Finding> found = check().result().findings();
    assertEquals(2000, found.size());
    assertEquals(
        Set.of(
            Optional.of(
                "{count} pages that were there at v1 are gone, and nothing leads on from their"
                    + " addresses")),
        Set.copyOf(found.stream().map(Finding::summary).distinct().toList()));
  }

  @Test
  void itIsOffUnlessItIsSet() throws Exception {
    then.put("a.md", "# A\n");
    assertEquals(List.of(), vanished("rules: {unused-ignore: warning}"));
    assertEquals(
        List.of("a.md:1 a.md"),
        vanished("overrides: [{paths: '*.md', rules: {vanished-anchor: error}}]"));
  }
}
