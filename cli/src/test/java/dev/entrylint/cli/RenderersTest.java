package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which renderer each file has where no configuration names one. */
class RenderersTest extends CommandLineTestCase {

  private void assertChecked(String places) {
    Run run = run("check", "-q");
    assertEquals(
        places,
        String.join(
            " ", run.out().lines().map(line -> line.substring(0, line.indexOf(':'))).toList()),
        run.err());
  }

  @Test
  void whatLiesBesideASiteIsShownByAForge() {
    file("mkdocs.yml", "site_name: Bees");
    file("docs/index.md", "# Bees", "", "## Wax & comb", "", "[a](#wax-comb) [b](#wax--comb)");
    file("README.md", "# Bees", "", "## Wax & comb", "", "[a](#wax--comb) [b](docs/)");
    file("notes/x.md", "[b](../docs/index.md#wax--comb) [c](#gone)");
    assertChecked("docs/index.md notes/x.md");
    run("check", "-q")
        .assertSays(
            "assuming dialect 'mkdocs' for docs/ because of mkdocs.yml, 'github' for the rest, ids");
  }

  @Test
  void aConfigurationMayLeaveItOpenOrNameOneForAll() {
    file("mkdocs.yml", "site_name: Bees");
    file("docs/index.md", "# Bees");
    file("README.md", "# Wax & comb", "", "[a](#wax--comb)");
    config("rules: {duplicate-title: off}");
    assertEquals(0, run("check").exitCode());
    run("check", "-v")
        .assertSays("in dialect 'mkdocs' for docs/ because of mkdocs.yml, 'github' for the rest");
    config("dialect: mkdocs");
    assertChecked("README.md");
    config("overrides: [{paths: README.md, dialect: mkdocs}]");
    assertChecked("README.md");
  }

  @Test
  void theEffectiveConfigurationSaysTheSame() {
    file("docs/book.toml", "[book]");
    file("docs/src/a.md", "# Wax's comb", "", "[a](#waxs-comb)");
    file("README.md", "# R");
    Run shown = run("config");
    assertTrue(shown.out().contains("guessed from docs/book.toml"), shown.out());
    assertTrue(shown.out().contains("docs/src/**"), shown.out());
    String mine = run("config", "docs/src/a.md").out();
    assertTrue(mine.contains("dialect: mdbook"), mine);
    config(shown.out().split("\n"));
    String again = run("inspect", "--what", "documents", "--format", "tsv").out();
    assertEquals(
        "README.md\tgithub\tthe configuration says so\n"
            + "docs/src/a.md\tmdbook\tan override says so\n",
        again);
  }

  @Test
  void documentsAreShownWithTheirRenderersAndWhatIsNotReadWithTheReason() {
    file("web/docusaurus.config.js", "module.exports = {};");
    file("web/docs/a.mdx", "# A");
    file("web/docs/b.md", "# B");
    file("web/versioned_docs/version-1/b.md", "[x](gone.md)");
    file("web/notes.mdx", "# N");
    file("README.md", "# R");
    String config = "web/docusaurus.config.js";
    Run text = run("inspect", "--what", "documents");
    assertEquals(
        "README.md: read as 'github': it lies on no site, and is shown as it is\n"
            + "web/docs/b.md: read as 'docusaurus-mdx': "
            + config
            + "\nweb/docs/a.mdx: read as 'docusaurus-mdx': "
            + config
            + "\nweb/notes.mdx: not read: 'github' takes no .mdx for a page\n"
            + "web/versioned_docs/version-1/b.md: not read: an old version\n",
        text.out());
    assertEquals(0, text.exitCode());
    assertEquals(
        "{\"version\":1,\"documents\":[{\"file\":\"web/notes.mdx\",\"dialect\":\"-\",\"why\":"
            + "\"'github' takes no .mdx for a page\"}]}\n",
        run("inspect", "--what", "documents", "--format", "json", "web/notes.mdx").out());
  }

  @Test
  void aBookBesideABookIsAnother() {
    file("book.toml", "[book]");
    file("src/SUMMARY.md", "- [a](a.md)");
    file("src/a.md", "# A");
    file("first/book.toml", "[book]");
    file("first/src/SUMMARY.md", "- [a](a.md)");
    file("first/src/a.md", "# A", "", "[now](../a.html) [gone](../../b.html)");
    assertChecked("");
  }

  @Test
  void anAddressOfTheSiteIsNoFolderOfThatName() {
    file("web/hugo.toml", "title = 'Bees'");
    file("web/content/a.md", "# A", "", "[x](/tools/wax/#heat) [y](/tools/)");
    file("web/tools/wax/README.md", "# Wax");
    assertChecked("");
    String facts = run("inspect", "--what", "references", "web/content/a.md").out();
    assertTrue(!facts.contains("found"), facts);
  }

  @Test
  void notesWithoutAMarkAreReadByTheirLinks() {
    file("wax.md", "# Wax", "", "[[comb]], [[comb|more]], [[Honey pot]]");
    file("comb.md", "# Comb", "", "[[wax]]");
    assertChecked("wax.md");
    run("check", "-q")
        .assertSays("assuming dialect 'obsidian' because of 3 links such as [[page]], ids");
  }
}
