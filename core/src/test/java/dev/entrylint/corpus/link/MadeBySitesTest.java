package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Links to what a site, a wiki or a forge makes, and of which no file has a line. */
class MadeBySitesTest extends DetectedSites {

  /** The labels that nothing defines in the document at {@code path}. */
  private List<String> undefined(String path) {
    var corpus = corpus();
    return corpus.links().undefinedLabels(corpus.document(path).orElseThrow()).stream()
        .map(use -> use.label())
        .toList();
  }

  @Test
  void gitlabKnowsItsOwnNamesOfThingsInTargets() {
    file(".gitlab-ci.yml", "test: {}");
    file(
        "CHANGELOG.md",
        "# News",
        "[a](hive/bees!12) [b](hive/sub/bees#12) [c](hive/bees@1a2b3c4) [d](#12) [e](!12)",
        "[f](hive/bees@1a2b3c4...5d6e7f8) [g](hive/bees$3) [h](hive&3)",
        "[i](hive/bees!wax) [j](hive/bees@wax) [k](hive/bees@1a2b) [l](#12a) [m](../bees!12)");
    leads(
        "CHANGELOG.md",
        "hive/bees!12 -> unknown",
        "hive/sub/bees#12 -> unknown",
        "hive/bees@1a2b3c4 -> unknown",
        "#12 -> unknown",
        "!12 -> unknown",
        "hive/bees@1a2b3c4...5d6e7f8 -> unknown",
        "hive/bees$3 -> unknown",
        "hive&3 -> no file hive&3",
        "hive/bees!wax -> no file hive/bees!wax",
        "hive/bees@wax -> no file hive/bees@wax",
        "hive/bees@1a2b -> no file hive/bees@1a2b",
        "#12a -> no #12a in CHANGELOG.md",
        "../bees!12 -> no file ../bees!12");
    files.remove(".gitlab-ci.yml");
    file("CHANGELOG.md", "[a](hive/bees!12) [b](#12)");
    leads("CHANGELOG.md", "hive/bees!12 -> no file hive/bees!12", "#12 -> no #12 in CHANGELOG.md");
  }

  @Test
  void githubShowsTheReadmeBelowTheFilesOfAFolder() {
    file("packages/wax/README.md", "# Wax");
    file(
        "README.md",
        "[a](packages/wax#readme) [b](packages/wax/#readme) [c](packages/wax/README.md#readme)",
        "[d](packages/wax#honey)");
    leads(
        "README.md",
        "packages/wax#readme -> packages/wax/README.md",
        "packages/wax/#readme -> packages/wax/README.md",
        "packages/wax/README.md#readme -> no #readme in packages/wax/README.md",
        "packages/wax#honey -> no #honey in packages/wax/README.md");
  }

  @Test
  void docsifyIsRecognisedByItsParts() {
    file("docs/_sidebar.md", "- [Wax](wax)");
    file("docs/wax.md", "# Wax", "[a](comb) [b](comb?id=cells) [c](no.md) [d](#any)");
    file("docs/comb.md", "# Comb");
    leads(
        "docs/wax.md",
        "comb -> unknown",
        "comb?id=cells -> unknown",
        "no.md -> no file docs/no.md",
        "#any -> unknown");
    assertEquals(true, said().contains("that of Docsify, whose ids and routes"), said());
  }

  @Test
  void aWikiOfAForgeNamesItsPagesWithoutEnding() {
    file("_Sidebar.md", "[a](Wax) [b](Wax#cells) [c](Wax#no) [d](Gone) [e](Gone.md)");
    file("Wax.md", "# Wax", "## Cells");
    leads(
        "_Sidebar.md",
        "Wax -> Wax.md",
        "Wax#cells -> Wax.md #cells",
        "Wax#no -> no #no in Wax.md",
        "Gone -> unknown",
        "Gone.md -> no file Gone.md");
    assertEquals(true, said().contains("that of a forge's wiki"), said());
  }

  @Test
  void ofSeveralLanguagesEachNameMeansTheNotesOfItsOwn() {
    file("README.md", "# Bees");
    file("de/api/Wax.md", "# Wax", "## Zelle");
    file("de/Start.md", "[[Wax]] [[Wax#Zelle]] [[Comb]]");
    file("en/Wax.md", "# Wax", "## Cell");
    file("en/Start.md", "[[Wax#Cell]] [[Comb]]");
    file("pt-br/Comb.md", "# Comb", "[[Wax]]");
    leads(
        "de/Start.md",
        "Wax -> de/api/Wax.md",
        "Wax#Zelle -> de/api/Wax.md #zelle",
        "Comb -> pt-br/Comb.md");
    leads("pt-br/Comb.md", "Wax -> en/Wax.md");
    var corpus = corpus();
    var links = corpus.links().of(corpus.document("de/Start.md").orElseThrow());
    assertEquals(1, corpus.links().namesakes(links.get(0)).size());
    assertEquals(true, said().contains("of each language a name means its own pages"), said());

    file(".obsidian/app.json", "{}"); // all of it is one body of notes
    leads(
        "de/Start.md",
        "Wax -> en/Wax.md",
        "Wax#Zelle -> no #Zelle in en/Wax.md",
        "Comb -> pt-br/Comb.md");
  }

  @Test
  void jekyllSeesPathsFromThePermalinkAndFromTheCollection() {
    file("docs/_config.yml", "collections: {guides: {output: true}}");
    file("docs/_guides/hive/wax.md", "---", "permalink: /hive/wax/", "---", "# Wax");
    file(
        "docs/_guides/hive/comb.md",
        "---",
        "permalink: /hive/comb/",
        "---",
        "[a](../wax/#wax) [b](../no/)");
    file("docs/_guides/cell.md", "[a](../../hive/wax/)");
    file("docs/_guides/bee.md", "# Bee");
    file("docs/index.md", "[a](guides/bee/#bee)");
    leads(
        "docs/_guides/hive/comb.md",
        "../wax/#wax -> docs/_guides/hive/wax.md #wax",
        "../no/ -> no file docs/_guides/no");
    leads("docs/_guides/cell.md", "../../hive/wax/ -> docs/_guides/hive/wax.md");
    leads("docs/index.md", "guides/bee/#bee -> docs/_guides/bee.md #bee");
  }

  @Test
  void liquidFillsInLabels() {
    file("_config.yml", "title: x");
    file(
        "a.md",
        "---",
        "---",
        "- [#1][] [#2][] [other][] [wax][]",
        "",
        "{% for i in numbers %}",
        "[#{{ i }}]: {{ site.repository }}/issues/{{ i }}",
        "{% endfor %}",
        "",
        "{% if wax %}",
        "[wax]: https://bees.example",
        "{% endif %}");
    assertEquals(List.of("other"), undefined("a.md"));
  }

  @Test
  void aPageThatIsAComponentHasIdsOfItsOwn() {
    file(".vitepress/config.js", "export default {};");
    file("demo.md", "<script setup>", "import Demo from './Demo.vue'", "</script>", "", "<Demo />");
    file("text.md", "# Text", "<Demo />");
    file(
        "a.md", "[a](/demo#cell) [b](/text#cell) [c](/text#?cell=1) [d](/text#/cell) [e](/text#?)");
    leads(
        "a.md",
        "/demo#cell -> unknown",
        "/text#cell -> no #cell in text.md",
        "/text#?cell=1 -> unknown",
        "/text#/cell -> unknown",
        "/text#? -> no #? in text.md");
    files.remove(".vitepress/config.js");
    file("a.md", "[a](demo.md#cell) [b](text.md#?cell=1)");
    leads(
        "a.md", "demo.md#cell -> no #cell in demo.md", "text.md#?cell=1 -> no #?cell=1 in text.md");
  }

  @Test
  void aNameInBracesIsATextThatAProgramPutsIn() {
    file("mkdocs.yml", "site_name: x", "hooks: [hooks/fill.py]");
    file("docs/made.md", "# Made", "", "{{ settings }}");
    file("docs/text.md", "# Text", "", "{{ a }} and {{ b }}");
    file("docs/index.md", "[a](made.md#cell) [b](text.md#cell)");
    leads("docs/index.md", "made.md#cell -> unknown", "text.md#cell -> no #cell in docs/text.md");
  }

  @Test
  void eleventySeesPathsFromTheFolderOfThePagesToo() {
    file("eleventy.config.js", "module.exports = () => {};");
    file("src/docs/wax.md", "# Wax");
    file("src/docs/comb.md", "[a](docs/wax.md) [b](./docs/wax.md) [c](docs/no.md)");
    leads(
        "src/docs/comb.md",
        "docs/wax.md -> unknown",
        "./docs/wax.md -> unknown",
        "docs/no.md -> no file src/docs/docs/no.md");
  }

  @Test
  void inATranslationOfDocusaurusAnAddressMeansTheTranslation() {
    file(
        "docusaurus.config.js",
        "module.exports = {presets: [['classic', {docs: {routeBasePath: '/'}}]]};");
    file("docs/wax.md", "# Wax", "## Cell");
    file("docs/comb.md", "# Comb");
    String uk = "i18n/uk/docusaurus-plugin-content-docs/current/";
    file(uk + "wax.md", "# Wosk", "## Komirka");
    String links = "[a](/wax.md#komirka) [b](/wax#cell) [c](/comb)";
    file(uk + "bee.md", links);
    file("docs/bee.md", links);
    leads(
        uk + "bee.md",
        "/wax.md#komirka -> " + uk + "wax.md #komirka",
        "/wax#cell -> no #cell in " + uk + "wax.md",
        "/comb -> docs/comb.md");
    leads(
        "docs/bee.md",
        "/wax.md#komirka -> no #komirka in docs/wax.md",
        "/wax#cell -> docs/wax.md #cell",
        "/comb -> docs/comb.md");
  }
}
