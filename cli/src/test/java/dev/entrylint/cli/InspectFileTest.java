package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code inspect FILE} says of a file if nobody says what. */
class InspectFileTest extends CommandLineTestCase {

  @BeforeEach
  void corpus() {
    config("dialect: github", "kinds:", "  term: {recognise: {level: 1}}");
    file("a.md", "# Hive", "", "[x](gone.md) [y](b.md#wax)", "", "## Bees", "", "## Bees");
    file("b.md", "# Wax", "", "[Hive](a.md) and [bees](a.md#bees)");
  }

  @Test
  void whatOneWantsToSeeFirst() {
    Run run = run("inspect", "a.md");
    assertEquals(
        """
        a.md:1: reading: in dialect 'github': the configuration says so
        a.md:1: entry: term 'Hive' #hive
        a.md:1: heading: # Hive, #hive
        a.md:5: heading: ## Bees, #bees
        a.md:7: heading: ## Bees, #bees-1
        a.md:3: link: gone.md: missing-file, there is no gone.md
        a.md:3: link: b.md#wax: found in b.md:1
        a.md:1: inbound: 2 links from 1 file
        a.md:1: findings: 1 error, 3 warnings
        """,
        run.out());
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
  }

  @Test
  void ofManyLinksOnlyProgramsGetAll() {
    file("c.md", "# C", "", String.join(" ", Collections.nCopies(23, "[x](a.md)")));
    run("inspect", "c.md")
        .assertPrints("c.md:1: links: 3 more links, which --what references shows\n");
    long links =
        run("inspect", "c.md", "--format=tsv")
            .out()
            .lines()
            .filter(each -> each.contains("\tlink\t"))
            .count();
    assertEquals(23, links);
  }

  @Test
  void foldersNeedToSayWhat() {
    run("inspect", ".")
        .assertRefused(
            "say which FILE, or --what FACTS, or --compare; 'entrylint inspect --help' helps");
    run("inspect", "gone.md").assertRefused("there is no file or folder 'gone.md'");
    file("notes.txt", "x");
    run("inspect", "notes.txt")
        .assertRefused(
            "'notes.txt' is no document of the corpus; 'inspect --what documents' says why");
  }
}
