package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A root without a configuration, in whose folders some lie. */
class ConfigurationsBelowTest extends CommandLineTestCase {

  @BeforeEach
  void corpora() {
    file("docs/entrylint.yml", "dialect: github");
    file("docs/a.md", "# A", "", "[x](gone.md)");
    file("docs/deep/entrylint.yml", "dialect: pandoc");
    file("docs/deep/b.md", "# B");
    file("book/entrylint.yml", "dialect: pandoc");
    file("book/c.md", "# C {#see}", "", "[x](#see) [y](#lost)");
    file("README.md", "# R", "", "[x](never-looked-at.md)");
  }

  @Test
  void eachIsARootOfItsOwn() {
    Run run = run("check");
    assertEquals(
        """
        book/c.md:3:15: error: '#lost' is not defined in 'c.md' [broken-anchor]
          3 | [x](#see) [y](#lost)
            |               ^^^^^

        docs/a.md:3:5: error: there is no file 'gone.md' [missing-file]
          3 | [x](gone.md)
            |     ^^^^^^^

        2 errors in 2 of 3 files (3 links checked)
        """,
        run.out());
    run.assertSays(
        "checking book/, docs/, each by its entrylint.yml; 1 Markdown file outside of them is not"
            + " checked");
    run.assertSays("docs/: deep/entrylint.yml is not used");
    assertEquals(1, run.exitCode());
  }

  @Test
  void aReportForProgramsIsOne() {
    JsonObject report = run("check", "--format", "json").json();
    assertEquals(3, report.getAsJsonObject("summary").get("files").getAsInt());
    JsonObject first = report.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertEquals("book/c.md", first.get("file").getAsString());
    assertEquals("broken-anchor|book/c.md||#lost", first.get("fingerprint").getAsString());
  }

  @Test
  void oneAtTheRootWins() {
    config("dialect: github", "include: ['docs/**/*.md']");
    Run run = run("check");
    run.assertPrints("docs/a.md:3:5: error: there is no file 'docs/gone.md'");
    run.assertSays(
        "docs/deep/entrylint.yml, docs/entrylint.yml are not used, since entrylint.yml is for the"
            + " whole corpus");
    assertFalse(run.err().contains("book"), run.err());
  }

  @Test
  void whatIsExtendedIsUsed() {
    config("extends: docs/entrylint.yml", "include: ['docs/*.md']");
    assertFalse(run("check").err().contains("not used"));
  }

  @Test
  void oneThatGitIgnoresIsNone() {
    file(".git/HEAD", "ref: refs/heads/main");
    file(".gitignore", "/book/", "/docs/");
    run("check").assertSays("entrylint.yml was not found");
  }

  @Test
  void aFolderThatIsAskedForHasItsOwn() {
    Run run = run("check", "book");
    run.assertPrints("c.md:3:15: error");
    assertEquals("", run.err());
  }

  @Test
  void whatGitIgnoresIsReadIfAskedFor() {
    config();
    file(".git/HEAD", "ref: refs/heads/main");
    file(".gitignore", "venv/");
    file("venv/pkg/README.md", "[x](gone.md)");
    file("a.md", "[x](venv/pkg/README.md)");
    assertFalse(run("check").out().contains("venv"));
    run("check", "--no-gitignore").assertPrints("venv/pkg/README.md:1:5: error");
  }
}
