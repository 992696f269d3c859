package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code inspect FILE:LINE} says of a line. */
class InspectLineTest extends CommandLineTestCase {

  @BeforeEach
  void corpus() {
    file(
        "a.md",
        "# Hive",
        "",
        "[x](gone.md) [y](#hive) [z](https://example.org)",
        "",
        "<!-- entrylint-disable-next-line missing-file -->",
        "[x](lost.md)",
        "",
        "## Hive");
  }

  @Test
  void aLineHasItsRendererLinksAndFindings() {
    config("dialect: github");
    Run run = run("inspect", "a.md:3");
    assertEquals(
        """
        a.md:3: reading: in dialect 'github': the configuration says so
        a.md:3: link: gone.md: missing-file, there is no gone.md; looked for at gone.md
        a.md:3: link: #hive: found in a.md:1
        a.md:3: link: https://example.org: external
        a.md:3: finding: error, there is no file 'gone.md' [missing-file]
        """,
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
  }

  @Test
  void whatKeepsAFindingIsNamed() {
    config("dialect: github");
    run("inspect", "a.md:6")
        .assertPrints(
            "no finding: error, there is no file 'lost.md' [missing-file]; not reported, since"
                + " the comment in line 5 suppresses it");
    file(
        "b.md",
        "---",
        "entrylint-disable: missing-file -- later",
        "---",
        "# B",
        "",
        "[x](lost.md)");
    run("inspect", "b.md:6")
        .assertPrints("not reported, since the front matter in line 2 suppresses it");
    config("dialect: github", "rules: {missing-file: {ignore: ['gone*']}}");
    run("inspect", "a.md:3")
        .assertPrints("not reported, since 'ignore' of 'missing-file' fits 'gone.md'");
    config("dialect: github", "rules: {missing-file: off}");
    run("inspect", "a.md:3")
        .assertPrints("not reported, since the configuration turns 'missing-file' off here");
    config("dialect: github", "ignore: ['gone*']");
    Run run = run("inspect", "a.md:3");
    run.assertPrints("gone.md: ignored, the configuration says that it is made elsewhere");
    assertTrue(!run.out().contains("finding"), run.out());
  }

  @Test
  void aHeadingHasItsIdAndWhy() {
    config("dialect: github");
    Run run = run("inspect", "a.md:8:1:");
    run.assertPrints("a.md:8: heading: of level 2, 'Hive'");
    run.assertPrints("a.md:8: id: #hive-1, derived, numbered because 'hive' was taken");
  }

  @Test
  void routesAreNamedInTheirOrder() {
    file("hugo.toml", "baseURL = 'https://example.org/'");
    file("content/bees/a.md", "# Bees", "", "[x](wax)");
    Run run = run("inspect", "content/bees/a.md:3", "--format", "json");
    assertEquals(3, run.json().getAsJsonArray("facts").size());
    run.assertPrints("looked for at content/bees/wax, then content/bees/a/wax");
    run.assertPrints("in dialect 'hugo': hugo.toml");
  }

  @Test
  void whatIsNoLineIsRefused() {
    config("dialect: github");
    run("inspect", "a.md:9").assertRefused("'a.md' has 8 lines");
    run("inspect", "a.md:0").assertRefused("'a.md' has 8 lines");
    file("x.txt", "x");
    run("inspect", "x.txt:1").assertRefused("'x.txt' is no document of the corpus");
  }
}
