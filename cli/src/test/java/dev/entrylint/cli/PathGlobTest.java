package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PATHs that are patterns, where no shell has made paths of them. */
class PathGlobTest extends CommandLineTestCase {

  @BeforeEach
  void corpus() {
    config("dialect: github", "include: ['**.md']", "exclude: ['docs/drafts/**']");
    for (String path :
        List.of("a.md", "docs/b.md", "docs/deep/c.md", "docs/drafts/d.md", "docs/b.txt")) {
      file(path, "# Page", "", "[x](#lost)");
    }
  }

  private List<String> reported(Run run) {
    return run.out().lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
  }

  @Test
  void documentsThatFitAreReportedOn() {
    assertEquals(
        List.of("docs/b.md", "docs/deep/c.md"), reported(run("check", "-q", "docs/**/*.md")));
    assertEquals(List.of("docs/b.md"), reported(run("check", "-q", "docs/*")));
    assertEquals(
        List.of("a.md", "docs/deep/c.md"),
        reported(run("check", "-q", "?.md", "{docs,x}/deep/*.md")));
    assertEquals(
        List.of("docs/b.md"), reported(runIn(root.resolve("docs"), "check", "-q", "./*.md")));
    assertEquals(List.of("a.md"), reported(runIn(root.resolve("docs"), "check", "-q", "../*.md")));
    Run absolute = run("check", "-q", root + "/docs/*.md");
    assertEquals(List.of("docs/b.md"), reported(absolute));
    assertEquals("", absolute.err());
    assertEquals(1, absolute.exitCode());
  }

  @Test
  void whatFitsNothingIsAsWrongAsAMissingPath() {
    run("check", "docs/*.txt").assertRefused("no document of the corpus fits 'docs/*.txt'");
    run("check", "a.md", "dosc/*.md")
        .assertRefused("there is no folder 'dosc', as 'dosc/*.md' has it");
    run("fix", "*.mdx").assertRefused("no document of the corpus fits '*.mdx'");
  }

  @Test
  void aFileThatIsCalledSoIsAPath() {
    file("{a}.md", "# Page", "", "[x](#lost)");
    assertEquals(List.of("{a}.md"), reported(run("check", "-q", "{a}.md")));
  }

  @Test
  void theConfigurationIsThatOfTheFolderOfThePattern() throws Exception {
    file("docs/entrylint.yml", "dialect: github", "include: ['*.md']");
    assertEquals(List.of("b.md"), reported(run("check", "-q", "docs/*.md")));
    Files.delete(root.resolve("docs/entrylint.yml"));
  }

  @Test
  void otherCommandsTakeThem() {
    run("inspect", "docs/*.md").assertPrints("docs/b.md:1: heading: # Page, #page\n");
  }
}
