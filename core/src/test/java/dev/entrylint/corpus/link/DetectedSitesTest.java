package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.LabelUse;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where links lead by what configurations of renderers say, in which nobody writes entrylint.yml.
 */
class DetectedSitesTest extends DetectedSites {

  @Test
  void docusaurusHasSeveralPartsWithRoutesOfTheirOwn() {
    file(
        "docusaurus.config.cts",
        "const config = {presets: [['classic', {docs: {path: 'handbook', routeBasePath: 'help'},"
            + " blog: false}]], plugins: [['@docusaurus/plugin-content-docs', {id: 'api', path: 'api',"
            + " routeBasePath: '/reference/'}]]}; module.exports = config;");
    file("api/wax.md", "# Wax");
    file(
        "handbook/comb.md", "# Comb", "[a](/reference/wax#wax) [b](/help/comb#comb) [c](/help/no)");
    leads(
        "handbook/comb.md",
        "/reference/wax#wax -> api/wax.md #wax",
        "/help/comb#comb -> handbook/comb.md #comb",
        "/help/no -> unknown");
  }

  @Test
  void theIndexOfAFolderInDocusaurusMayHaveNoSlash() {
    file("docusaurus.config.js", "module.exports = {presets: [['classic', {docs: {}}]]};");
    file("docs/02-hive/hive.md", "# Hive", "[a](./hive/wax) [b](./comb) [c](./no)");
    file("docs/02-hive/wax.md", "# Wax");
    file("docs/02-hive/comb.md", "# Comb");
    leads(
        "docs/02-hive/hive.md",
        "./hive/wax -> docs/02-hive/wax.md",
        "./comb -> docs/02-hive/comb.md",
        "./no -> no file docs/02-hive/no");
  }

  @Test
  void whatIsComputedIsSaid() {
    file(
        "docusaurus.config.ts",
        "export default {presets: [['classic', {docs: {path: process.env.DOCS}}]]};");
    file("docs/a.md", "# A");
    assertEquals(
        true,
        said().contains("(`docs.path` is not a literal; assuming docs; set `dialect`)"),
        said());
  }

  @Test
  void docusaurusSaysInWhichFormatItReads() {
    file("docs/a.md", "import P from './_p.mdx';", "", "[p](#p)");
    file("docs/b.mdx", "import P from './_p.mdx';", "", "[p](#p)");
    file("docs/_p.mdx", "# P");
    format("", "#p -> docs/_p.mdx #p", "#p -> docs/_p.mdx #p");
    format("format: 'mdx'", "#p -> docs/_p.mdx #p", "#p -> docs/_p.mdx #p");
    format("format: 'detect'", "#p -> no #p in docs/a.md", "#p -> docs/_p.mdx #p");
    format("format: 'md'", "#p -> no #p in docs/a.md", "#p -> no #p in docs/b.mdx");
    format("format: process.env.F", "#p -> docs/_p.mdx #p", "#p -> docs/_p.mdx #p");
    assertTrue(said().contains("(`markdown.format` is not a literal; assuming mdx;"), said());
  }

  private void format(String setting, String inMd, String inMdx) {
    file("docusaurus.config.js", "module.exports = {title: 'x', markdown: {" + setting + "}};");
    leads("docs/a.md", inMd);
    leads("docs/b.mdx", inMdx);
  }

  @Test
  void vitePressSaysWhereItsPagesLie() {
    file(".vitepress/config/index.mts", "export default defineConfig({srcDir: './pages/'})");
    file("pages/index.md", "# I", "[a](/wax#wax) [b](/bee.txt)");
    file("pages/wax.md", "# Wax");
    file("pages/public/bee.txt", "x");
    leads(
        "pages/index.md", "/wax#wax -> pages/wax.md #wax", "/bee.txt -> file pages/public/bee.txt");
  }

  @Test
  void mkDocsInheritsAndAppends() {
    file("mkdocs.yml", "INHERIT: conf/base.yml", "docs_dir: pages");
    file(
        "conf/base.yml",
        "markdown_extensions:",
        "  attr_list:",
        "  toc: {separator: _, slugify: !!python/name:markdown.extensions.toc.slugify_unicode }",
        "  pymdownx.snippets: {base_path: [inc], auto_append: [terms.txt]}");
    file("inc/terms.txt", "*[abc]: x", "[Wax]: wax.md", "[bee]: <https://example.org>");
    file("pages/wax.md", "# Wax", "## Große Wabe");
    file("pages/index.md", "# I", "[a](wax.md#große_wabe) [b][wax] [c][bee] [d][nope]");
    leads(
        "pages/index.md",
        "wax.md#große_wabe -> pages/wax.md #große_wabe",
        "wax.md -> pages/wax.md",
        "https://example.org -> elsewhere");
    Corpus corpus = corpus();
    assertEquals(
        List.of("nope"),
        corpus.links().undefinedLabels(corpus.document("pages/index.md").orElseThrow()).stream()
            .map(LabelUse::label)
            .toList());
  }

  @Test
  void idsOfASlugifyThatIsNotImitatedAreNotChecked() {
    file(
        "mkdocs.yml",
        "markdown_extensions:",
        "  - toc: {slugify: !!python/name:pymdownx.slugs.uslugify_cased }");
    file("docs/index.md", "# I", "[a](#nope) [b](no.md)");
    leads("docs/index.md", "#nope -> unknown", "no.md -> no file docs/no.md");
    assertEquals(true, said().contains("pymdownx.slugs.uslugify_cased"), said());
  }

  @Test
  void whereAPluginPutsTextItsIdsAreNotKnown() {
    file("mkdocs.yml", "plugins: [mkdocstrings]");
    file("docs/api.md", "# API", "", "::: bees.hive", "");
    file("docs/wax.md", "# Wax");
    file("docs/index.md", "# I", "[a](api.md#hive-open) [b](wax.md#open)");
    leads("docs/index.md", "api.md#hive-open -> unknown", "wax.md#open -> no #open in docs/wax.md");
  }

  @Test
  void namesOfHugosPagesMayEndInTheirLanguage() {
    file(
        "hugo.yaml", "DefaultContentLanguage: de", "languages: {de: {weight: 1}, fr: {weight: 2}}");
    file("content/_index.md", "# H");
    file("content/wax/_index.fr.md", "# Cire");
    file("content/wax/comb.md", "# Wabe");
    file("content/wax/comb.fr.md", "# Rayon");
    file("content/only.md", "# Nur");
    file(
        "content/a.fr.md",
        "# A",
        "[a]({{< ref \"wax/comb.md#rayon\" >}}) [b]({{< relref \"comb\" >}}) [c](/fr/wax/#cire)",
        "[d]({{< ref \"only\" >}}) [e]({{< ref \"no.md\" >}})");
    leads(
        "content/a.fr.md",
        "{{< ref \"wax/comb.md#rayon\" >}} -> content/wax/comb.fr.md #rayon",
        "{{< relref \"comb\" >}} -> content/wax/comb.fr.md",
        "/fr/wax/#cire -> content/wax/_index.fr.md #cire",
        "{{< ref \"only\" >}} -> content/only.md",
        "{{< ref \"no.md\" >}} -> no file content/no.md");
  }

  @Test
  void namesOfMkDocsPagesMayEndInTheirLanguage() {
    file(
        "mkdocs.yml",
        "plugins:",
        "  - i18n: {languages: [{locale: fr}, {locale: en, default: true}]}");
    file("docs/wax.md", "# Wax");
    file("docs/wax.fr.md", "# Cire");
    file("docs/bee.md", "# Bee");
    file("docs/index.fr.md", "# I", "[a](wax.md#cire) [b](bee.md#bee) [c](wax.md#wax) [d](no.md)");
    leads(
        "docs/index.fr.md",
        "wax.md#cire -> docs/wax.fr.md #cire",
        "bee.md#bee -> docs/bee.md #bee",
        "wax.md#wax -> no #wax in docs/wax.fr.md",
        "no.md -> no file docs/no.md");
  }

  @Test
  void partsOfHugosConfigurationMayHaveFilesOfTheirOwn() {
    file("config/_default/hugo.toml", "baseURL = 'https://example.org'");
    file(
        "config/_default/languages.toml",
        "[en]",
        "contentDir = 'pages/en'",
        "[de]",
        "contentDir = 'pages/de'");
    file("pages/en/wax.md", "# Wax");
    file("pages/de/wax.md", "# Wachs");
    file("pages/en/a.md", "# A", "[a](/de/wax/#wachs) [b](/wax/#wax)");
    leads(
        "pages/en/a.md",
        "/de/wax/#wachs -> pages/de/wax.md #wachs",
        "/wax/#wax -> pages/en/wax.md #wax");
  }

  @Test
  void languagesOfHugoMayHaveFilesOfTheirOwn() {
    file("config/_default/hugo.toml", "baseURL = 'https://example.org'");
    file("config/_default/languages.en.toml", "contentDir = 'pages/en'");
    file("config/_default/languages.pt-BR.toml", "contentDir = 'pages/pt'");
    file("pages/en/wax.md", "# Wax");
    file("pages/pt/wax.md", "# Cera");
    file("pages/pt/a.md", "# A", "[a](/pt-br/wax/#cera) [b](/wax/#wax) [c](/wax/#cera)");
    leads(
        "pages/pt/a.md",
        "/pt-br/wax/#cera -> pages/pt/wax.md #cera",
        "/wax/#wax -> pages/en/wax.md #wax",
        "/wax/#cera -> no #cera in pages/en/wax.md");
  }

  @Test
  void aLeafBundleIsNamedAsIfItWereAFile() {
    file("hugo.toml", "baseURL = 'https://example.org'");
    file("content/bees/queen/index.md", "# Queen");
    file(
        "content/a.md",
        "# A",
        "[a]({{< ref \"bees/queen.md#queen\" >}}) [b]({{< ref \"bees/no.md\" >}})");
    leads(
        "content/a.md",
        "{{< ref \"bees/queen.md#queen\" >}} -> content/bees/queen/index.md #queen",
        "{{< ref \"bees/no.md\" >}} -> no file content/bees/no.md");
  }

  @Test
  void jekyllsAddressesMayEndInAnIndexOrBeginWithABase() {
    file("_config.yml", "baseurl: /hive", "title: x");
    file("terms.md", "---", "permalink: /words/index.html", "---", "# T");
    file("index.md", "# I", "[a](/words/) [b](words/) [c](/hive/terms2.html#t)");
    file("terms2.md", "# T");
    leads(
        "index.md",
        "/words/ -> terms.md",
        "words/ -> terms.md",
        "/hive/terms2.html#t -> terms2.md #t");
  }

  @Test
  void aBookWithAPreprocessorOfItsOwnIsToldOnce() {
    file("book.toml", "[book]", "src = 'text'", "[preprocessor.links]", "[preprocessor.spec]");
    file(
        "text/a.md",
        "# A",
        "[a](wax.rule) [b](no.md) [c](#r-wax.rule) [d](#nope) [e][bees::Hive]",
        "[f](#grammar-Wax) [g](#A) [h](#ready)");
    leads(
        "text/a.md",
        "wax.rule -> unknown",
        "no.md -> no file text/no.md",
        "#r-wax.rule -> unknown",
        "#nope -> no #nope in text/a.md",
        "#grammar-Wax -> unknown",
        "#A -> no #A in text/a.md",
        "#ready -> no #ready in text/a.md");
    assertEquals(true, said().contains("(its preprocessor spec may fill in"), said());
  }

  @Test
  void ofARendererThatIsNotImitatedPathsOfFilesAreChecked() {
    file("docfx.json", "{}");
    file(
        "a.md",
        "# A",
        "[a](#any) [b](/api/x) [c](b.md#any) [d](no.md) [e](~/no.md) [f](#tab/wax) [g](x)",
        "[h](@ref) [i](xref:Bees)");
    file("b.md", "# B");
    leads(
        "a.md",
        "#any -> unknown",
        "/api/x -> unknown",
        "b.md#any -> unknown",
        "no.md -> no file no.md",
        "~/no.md -> unknown",
        "#tab/wax -> unknown",
        "x -> unknown",
        "@ref -> unknown",
        "xref:Bees -> elsewhere");
    assertEquals(
        true,
        said()
            .contains(
                "because of docfx.json (that of DocFX, whose ids and routes are not checked)"),
        said());
  }

  @Test
  void ofARendererThatIsNotImitatedMissingPicturesAreSure() {
    file("config.toml", "base_url = 'https://bees.example'", "title = '?'");
    file("static/wings/drone.png", "?");
    file("content/queen/crown.png", "?");
    file("content/img/wax.png", "?");
    file("content/comb/cell.svg", "?");
    file(
        "content/bee/index.md",
        "![a](./sting.png) ![b](img/sting.svg?raw=true) [c](config.toml) ![d](crown.png)",
        "![e](../wings/drone.png) ![f](cell.svg) ![g](wax.png) [h](made.html) [i](made.json)",
        "[j](@/sting.png) [k](/sting.png) [l](sting) [m](sting.zip) ![n](STING.PNG)");
    file("content/comb.md", "![a](cell.svg) ![b](crown.png)");
    leads(
        "content/bee/index.md",
        "./sting.png -> no file content/bee/sting.png",
        "img/sting.svg?raw=true -> no file content/bee/img/sting.svg",
        "config.toml -> no file content/bee/config.toml",
        "crown.png -> no file content/bee/crown.png",
        "../wings/drone.png -> unknown",
        "cell.svg -> no file content/bee/cell.svg",
        "wax.png -> unknown",
        "made.html -> unknown",
        "made.json -> unknown",
        "@/sting.png -> unknown",
        "/sting.png -> unknown",
        "sting -> unknown",
        "sting.zip -> unknown",
        "STING.PNG -> no file content/bee/STING.PNG");
    leads("content/comb.md", "cell.svg -> unknown", "crown.png -> no file content/crown.png");
  }

  @Test
  void whatAPageIncludesMayNameLabelsOfItsSite() {
    file("docs/conf.py", "extensions = ['myst_parser']");
    file("docs/news.md", "```{include} ../CHANGELOG.md", ":relative-docs: docs/", "```");
    file("docs/bees.md", "(bees/queen)=", "# Queen");
    String links = "[a](bees/queen) [b](#bees/queen) [c](bees/drone) [d](#queen)";
    file("CHANGELOG.md", "# Changes", links);
    file("README.md", "# Bees", links);
    leads(
        "CHANGELOG.md",
        "bees/queen -> unknown",
        "#bees/queen -> unknown",
        "bees/drone -> no file bees/drone",
        "#queen -> no #queen in CHANGELOG.md");
    leads(
        "README.md",
        "bees/queen -> no file bees/queen",
        "#bees/queen -> no #bees/queen in README.md",
        "bees/drone -> no file bees/drone",
        "#queen -> no #queen in README.md");
  }

  @Test
  void aRouteOfNextThatEndsAsAFileIsTakenForIt() {
    file("next.config.ts", "export default {};");
    file("docs/wax.md", "# Wax");
    file("docs/Comb.md", "# Comb");
    file(
        "docs/bees.md",
        "[a](/docs/wax/#wax) [b](/docs/wax#honey) [c](/docs/comb/) [d](/docs/no) [e](../wax)");
    leads(
        "docs/bees.md",
        "/docs/wax/#wax -> docs/wax.md #wax",
        "/docs/wax#honey -> no #honey in docs/wax.md",
        "/docs/comb/ -> unknown",
        "/docs/no -> unknown",
        "../wax -> unknown");
  }

  @Test
  void whereFilesMayBeCopiedAPictureOfTheNameMayBeMeant() {
    file(".eleventy.js", "module.exports = () => {};");
    file("queen/crown.png", "?");
    file("bee/index.md", "![a](./sting.png) ![b](crown.png)");
    leads("bee/index.md", "./sting.png -> no file bee/sting.png", "crown.png -> unknown");
    files.remove(".eleventy.js");
    file(".vuepress/config.js", "module.exports = {};");
    leads("bee/index.md", "./sting.png -> unknown", "crown.png -> unknown");
  }

  @Test
  void whoeverNamesTheForgeMeansIt() throws Exception {
    file("docfx.json", "{}");
    file("entrylint.yml", "dialect: github");
    Path root = Path.of("").toAbsolutePath();
    Config config =
        TestConfigs.loader(RuleRegistry.of())
            .load(root.resolve("entrylint.yml"), root, new MemorySources(files));
    assertEquals(false, config.renderers().get(0).has(LinkTrait.UNKNOWN_IDS));
    assertEquals(List.of(), config.notes());
    assertEquals(true, config().renderers().get(0).has(LinkTrait.UNKNOWN_IDS));
  }

  @Test
  void syntaxOfOthersIsNotBrokenAnywhere() {
    file("a.md", "# [Wax](#tab/wax)", "[a](@ref) [b](@id) [c](@refuge) [d](#tabs)");
    leads(
        "a.md",
        "#tab/wax -> unknown",
        "@ref -> unknown",
        "@id -> unknown",
        "@refuge -> no file @refuge",
        "#tabs -> no #tabs in a.md");
  }

  @Test
  void jekyllSeesPathsFromAddressesThatEndInASlash() {
    file("_config.yml", "collections: {pages: {output: true, permalink: '/:path/'}}");
    file("_pages/wax.md", "# Wax");
    file("_pages/de/wax.md", "# Wachs");
    file("_pages/de/comb.md", "[a](../wax/#wachs) [b](../wax/#wax) [c](wax.md#wachs)");
    leads(
        "_pages/de/comb.md",
        "../wax/#wachs -> _pages/de/wax.md #wachs",
        "../wax/#wax -> no #wax in _pages/de/wax.md",
        "wax.md#wachs -> _pages/de/wax.md #wachs");
  }

  @Test
  void vitePressMayMakeIdsInItsOwnWay() {
    file(
        ".vitepress/config.ts",
        "export default {markdown: {attrs: {leftDelimiter: '%{', rightDelimiter: '}%'}}}");
    file("comb.md", "# Comb %{#cell}%", "", "[a](#cell)");
    String note = "its `markdown` options make ids in another way";
    assertEquals(true, said().contains(note), said());
    files.put(".vitepress/config.ts", "export default {...shared}");
    assertEquals(true, said().contains(note), said());
    files.put(".vitepress/config.ts", "export default {title: 'Bees'}");
    assertEquals(false, said().contains(note), said());
  }

  @Test
  void aBooksMissingChaptersAreMade() {
    file("book.toml", "[book]");
    file(
        "src/SUMMARY.md",
        "- [a](a.md)",
        "- [wax](hive/wax.md#wax)",
        "- [honey](honey.md)",
        "- [queen](queen.md)",
        "- [bee](bee.txt)");
    file("src/a.md", "# A", "[a](hive/wax.md) [b](no.md) [c](hive/wax.md#no)");
    file("src/honney.md", "# Honey");
    file("src/old/queen.md", "# Queen");
    leads(
        "src/SUMMARY.md",
        "a.md -> src/a.md",
        "hive/wax.md#wax -> unknown",
        "honey.md -> no file src/honey.md",
        "queen.md -> no file src/queen.md",
        "bee.txt -> no file src/bee.txt");
    leads(
        "src/a.md",
        "hive/wax.md -> unknown",
        "no.md -> no file src/no.md",
        "hive/wax.md#no -> unknown");
    file("book.toml", "[book]", "[build]", "create-missing = false");
    leads(
        "src/a.md",
        "hive/wax.md -> no file src/hive/wax.md",
        "no.md -> no file src/no.md",
        "hive/wax.md#no -> no file src/hive/wax.md");
  }

  @Test
  void booksMayLieBesideEachOther() {
    file("books/hive/book.toml", "[book]");
    file("books/notes/plan.md", "# Plan");
    file(
        "books/hive/src/wax/a.md",
        "# A",
        "[a](../../bees/wing.md#fold) [b](../../bees/) [c](../../bees) [d](../../bees/wing.html)",
        "[e](../../README.md) [f](../../../notes/gone.md) [g](../../bees/wing.png) [h](../gone/x.md)",
        "[i](../../src/gone.md) [j](../../../hive/bees/gone.md) [k](../../../notes/plan.md)");
    leads(
        "books/hive/src/wax/a.md",
        "../../bees/wing.md#fold -> unknown",
        "../../bees/ -> unknown",
        "../../bees -> unknown",
        "../../bees/wing.html -> unknown",
        "../../README.md -> no file books/hive/README.md",
        "../../../notes/gone.md -> no file books/notes/gone.md",
        "../../bees/wing.png -> no file books/hive/bees/wing.png",
        "../gone/x.md -> no file books/hive/src/gone/x.md",
        "../../src/gone.md -> no file books/hive/src/gone.md",
        "../../../hive/bees/gone.md -> unknown",
        "../../../notes/plan.md -> file books/notes/plan.md");
  }

  @Test
  void whatABooksLinkCheckerLeavesOutIsNotChecked() {
    file(
        "book.toml",
        "[output.linkcheck]",
        "exclude = ['^api/', 'wing\\.md#.*fold', '(?>x)y']",
        "[output.linkcheck2]",
        "exclude = 'bee$'");
    file("src/wing.md", "# Wing");
    file(
        "src/a.md",
        "# A",
        "[a](api/x.md) [b](wing.md#no-fold) [c](wing.md#no) [d](x/api/x.md) [e](wing.md#wing)",
        "[f](#bee) [g](#bees)");
    leads(
        "src/a.md",
        "api/x.md -> unknown",
        "wing.md#no-fold -> unknown",
        "wing.md#no -> no #no in src/wing.md",
        "x/api/x.md -> no file src/x/api/x.md",
        "wing.md#wing -> src/wing.md #wing",
        "#bee -> unknown",
        "#bees -> no #bees in src/a.md");
    assertEquals(
        true, said().contains("of `output.linkcheck.exclude` one is not read: '(?>x)y'"), said());
  }

  private static final String LOWER =
      "{slugify: !!python/object/apply:pymdownx.slugs.slugify {kwds: {case: lower}}";

  private void tabs(String options, String... ends) {
    file("mkdocs.yml", "markdown_extensions:", "  pymdownx.tabbed: " + options);
    file(
        "docs/a.md",
        "# Hive",
        "",
        "=== \"Plain *Wax*\"",
        "",
        "    === \"Café & `code`\"",
        "",
        "        x",
        "",
        "===! \"Plain Wax\"",
        "",
        "    y",
        "",
        "/// tab | :bees-hive: The_bee",
        "///");
    file("docs/b.md", "# B");
    file(
        "docs/c.md",
        "[a](a.md#plain-wax) [b](a.md#plainwax) [c](a.md#plain-wax_1) [d](a.md#the_bee)",
        "[e](a.md#hive-café--code) [f](a.md#no-plain-wax) [g](a.md#__tabbed_1_2)",
        "[h](b.md#plain-wax) [i](a.md#Plain-Wax)");
    leads("docs/c.md", ends);
  }

  @Test
  void tabsHaveIdsOfTheirTitles() {
    tabs(
        LOWER + "}",
        "a.md#plain-wax -> docs/a.md",
        "a.md#plainwax -> no #plainwax in docs/a.md",
        "a.md#plain-wax_1 -> docs/a.md",
        "a.md#the_bee -> docs/a.md",
        "a.md#hive-café--code -> no #hive-café--code in docs/a.md",
        "a.md#no-plain-wax -> no #no-plain-wax in docs/a.md",
        "a.md#__tabbed_1_2 -> no #__tabbed_1_2 in docs/a.md",
        "b.md#plain-wax -> no #plain-wax in docs/b.md",
        "a.md#Plain-Wax -> no #Plain-Wax in docs/a.md");
  }

  @Test
  void tabsHaveTheIdOfTheHeadingAboveBeforeTheirs() {
    tabs(
        LOWER + ", combine_header_slug: true}",
        "a.md#plain-wax -> docs/a.md",
        "a.md#plainwax -> no #plainwax in docs/a.md",
        "a.md#plain-wax_1 -> docs/a.md",
        "a.md#the_bee -> docs/a.md",
        "a.md#hive-café--code -> docs/a.md",
        "a.md#no-plain-wax -> no #no-plain-wax in docs/a.md",
        "a.md#__tabbed_1_2 -> no #__tabbed_1_2 in docs/a.md",
        "b.md#plain-wax -> no #plain-wax in docs/b.md",
        "a.md#Plain-Wax -> no #Plain-Wax in docs/a.md");
  }

  @Test
  void tabsMayHaveIdsOfAFunctionThatIsNotKnown() {
    tabs(
        "{slugify: !!python/name:bees.slugs }",
        "a.md#plain-wax -> unknown",
        "a.md#plainwax -> unknown",
        "a.md#plain-wax_1 -> unknown",
        "a.md#the_bee -> unknown",
        "a.md#hive-café--code -> no #hive-café--code in docs/a.md",
        "a.md#no-plain-wax -> no #no-plain-wax in docs/a.md",
        "a.md#__tabbed_1_2 -> no #__tabbed_1_2 in docs/a.md",
        "b.md#plain-wax -> no #plain-wax in docs/b.md",
        "a.md#Plain-Wax -> unknown");
  }

  @Test
  void tabsAreNumberedUnlessTheyAreGivenAFunction() {
    tabs(
        "{alternate_style: true}",
        "a.md#plain-wax -> no #plain-wax in docs/a.md",
        "a.md#plainwax -> no #plainwax in docs/a.md",
        "a.md#plain-wax_1 -> no #plain-wax_1 in docs/a.md",
        "a.md#the_bee -> no #the_bee in docs/a.md",
        "a.md#hive-café--code -> no #hive-café--code in docs/a.md",
        "a.md#no-plain-wax -> no #no-plain-wax in docs/a.md",
        "a.md#__tabbed_1_2 -> docs/a.md",
        "b.md#plain-wax -> no #plain-wax in docs/b.md",
        "a.md#Plain-Wax -> no #Plain-Wax in docs/a.md");
  }

  @Test
  void layoutsOfHugoMakeIds() {
    file("site/hugo.toml", "baseURL = 'https://example.org'");
    file(
        "site/themes/comb/layouts/shortcodes/all.html",
        "{{ range .terms }}<dfn id=\"def-{{ .id }}\">{{ .name }}</dfn><i id=\"{{ .id }}\">{{ end }}",
        "<b id=\"hive-{{ urlize .id }}\"></b>");
    file("site/layouts/shortcodes/mark.html", "<a id='{{- .Get 0 }}'></a>");
    file("site/layouts/_default/single.html", "<div data-id=\"no-{{ .x }}\" id=\"plain\"></div>");
    file(
        "site/content/a.md",
        "# A",
        "{{% def id=\"wax\" name=`Bees wax` %}} It is {{< mark honey >}}. {{% /def %}}");
    file(
        "site/content/b.md",
        "[a](a.md#def-wax) [b](a.md#def-wing) [c](a.md#honey) [d](a.md#wing) [e](a.md#no-wax)",
        "[f](a.md#Bees) [g](#def-wax) [h](a.md#hive-x)");
    leads(
        "site/content/b.md",
        "a.md#def-wax -> site/content/a.md",
        "a.md#def-wing -> no #def-wing in site/content/a.md",
        "a.md#honey -> site/content/a.md",
        "a.md#wing -> no #wing in site/content/a.md",
        "a.md#no-wax -> no #no-wax in site/content/a.md",
        "a.md#Bees -> no #Bees in site/content/a.md",
        "#def-wax -> unknown",
        "a.md#hive-x -> unknown");
  }

  @Test
  void whatDocusaurusPutsIntoPagesIsSeenFromThere() {
    file(".git/HEAD", "");
    file(
        "website/docusaurus.config.js",
        "module.exports = {presets: [['classic', {docs: {path: '../docs'}}]]};");
    file("docs/comb.md", "# Comb");
    String links = "[a](/docs/comb) [b](img/x) [c](no.md) [d](#no) [e](../docs/comb.md#no)";
    file("website/README.md", "# Site", links);
    file("website/data/part.md", "# Part", links.replace("../", "../../"));
    leads(
        "website/data/part.md",
        "/docs/comb -> unknown",
        "img/x -> unknown",
        "no.md -> no file website/data/no.md",
        "#no -> no #no in website/data/part.md",
        "../../docs/comb.md#no -> no #no in docs/comb.md");
    leads(
        "website/README.md",
        "/docs/comb -> no file docs/comb",
        "img/x -> no file website/img/x",
        "no.md -> no file website/no.md",
        "#no -> no #no in website/README.md",
        "../docs/comb.md#no -> no #no in docs/comb.md");
    assertEquals(false, said().contains("for website/"), said());
  }
}
