package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@code init}: the configuration of a small glossary, and how it is written. */
class InitTest extends CommandLineTestCase {

  private static final List<String> TERMS =
      List.of("Bee", "Brood", "Drone", "Frame", "Hive", "Honey", "Queen", "Smoke", "Swarm", "Wax");

  /** Ten terms in a ring, each of which lists its neighbours. */
  @BeforeEach
  void glossary() {
    file("src/000-index.txt", "# Bees {#Index}", "", "[Bee](#Bee)");
    for (int i = 0; i < TERMS.size(); i++) {
      String before = TERMS.get((i + TERMS.size() - 1) % TERMS.size());
      String after = TERMS.get((i + 1) % TERMS.size());
      boolean sorted = before.compareTo(after) < 0;
      term(
          TERMS.get(i),
          "[%1$s](#%1$s) |".formatted(sorted ? before : after),
          "[%1$s](#%1$s) |".formatted(sorted ? after : before));
    }
  }

  /** A term whose list has these items, and the index behind them. */
  private void term(String name, String... items) {
    file(
        "src/" + name + ".md",
        "## " + name + " {#" + name + " .term}",
        "",
        "What beekeepers say.",
        "",
        "### See also {.seealso}",
        "",
        String.join("\n", items),
        "[Index](#Index)",
        "",
        "---");
  }

  private String written() throws IOException {
    return Files.readString(root.resolve("entrylint.yml"));
  }

  @Test
  void aLinkThatLeadsNowhereIsFollowedOnlyByForce() throws IOException {
    Files.createSymbolicLink(root.resolve("entrylint.yml"), Path.of("elsewhere.yml"));
    run("init").assertRefused("there is an entrylint.yml in " + root + "; --force overwrites it");
    assertFalse(Files.exists(root.resolve("elsewhere.yml")));
    assertEquals(0, run("init", "--force").exitCode());
    assertTrue(Files.isSymbolicLink(root.resolve("entrylint.yml")));
    assertEquals(written(), Files.readString(root.resolve("elsewhere.yml")));
  }

  @Test
  void noLinkLeadsOutOfTheRepository() throws IOException {
    Path repository = Files.createDirectories(root.toRealPath().resolve("repository"));
    Files.createDirectory(repository.resolve(".git"));
    file("repository/a.md", "# A");
    file("secret", "hush");
    for (String name : List.of("entrylint.yml", "entrylint.schema.json")) {
      Path link = Files.createSymbolicLink(repository.resolve(name), Path.of("../secret"));
      runIn(repository, "init", "--force")
          .assertRefused(
              "'"
                  + link
                  + "' is a link that leads out of "
                  + repository
                  + "; --fence DIR allows it");
      assertEquals("hush\n", Files.readString(root.resolve("secret")));
      Files.delete(link);
    }
  }

  @Test
  void aGlossaryIsFoundWhole() throws IOException {
    Run run = run("init");
    assertEquals("", run.err());
    assertEquals(
        "wrote "
            + root.resolve("entrylint.yml")
            + ", and entrylint.schema.json beside it for editors\n11 documents with 10 entries\n'entrylint check' reports under it nothing\n"
            + "the preset 'pandoc-glossary' fits: 'entrylint init pandoc-glossary' extends it"
            + " instead (--force overwrites)\n",
        run.out());
    assertEquals(0, run.exitCode());
    assertEquals(
        """
        include: # in the order in which they are joined
          - "src/*.txt" # one file
          - "src/*.md" # 10 files
        dialect: pandoc # headings have attribute lists; all 31 links into the corpus hold
        anchors: corpus # all 31 links to an id alone lead into another file

        kinds:
          term: # all 10 headings of level 2 have this class
            recognise: {class: term}
            level: 2 # all 10 entries
            class: [term] # all 10 entries
            id: "{title:dashed}" # all 10 ids
            file: "{id}.md" # all 10 files
            lead: required # all 10 entries begin with a paragraph
            end: thematic-break # all 10 entries
            sections:
              - {name: seealso, class: seealso, title: See also, count: 1, last: true, contains: link} # all 10 entries; last in 10; each holds a link
            closed: true # all 10 entries have no other sections

        relations:
          seealso:
            section: seealso
            tail: "#Index" # all 10 lists
            mutual: true # all 20 items are returned
            form: {separator: " | "} # all 10 lists
            label: "{title}" # all 20 items
        """,
        written().substring(written().indexOf("include:")));
    assertEquals(0, run("check", "--fail-on", "info").exitCode());
    assertEquals(
        "# yaml-language-server: $schema=entrylint.schema.json",
        written().lines().findFirst().orElse(""));
    assertEquals(run("schema").out(), Files.readString(root.resolve("entrylint.schema.json")));
  }

  @Test
  void whatDepartsFromItIsCountedAsCheckCountsIt() throws IOException {
    file("src/Honey.md", "## Honey {#Honey .term}", "", "Sweet.", "", "---");
    file("src/Wax.md", "## Wax {#Candle .term}", "", "[Honey](#Hony)", "", "### Other {.seealso}");
    Run run = run("init");
    run.assertPrints("      3  error    broken-anchor ");
    run.assertPrints("      1  warning  missing-section ");
    assertTrue(written().contains("  missing-section: warning # found in 1 of 11 documents;"));
    long counted =
        run.out().lines().filter(line -> line.matches(" +\\d+  (error|warning|info) .*")).count();
    Run check = run("check", "--quiet", "--fail-on", "never");
    long rules =
        check.out().lines().map(line -> line.replaceAll(".*\\[(.*)]", "$1")).distinct().count();
    assertEquals(rules, counted, run.out() + check.out());
  }

  @Test
  void anIndexAndARootAreFound() throws IOException {
    StringBuilder index = new StringBuilder("# Bees {#Index}\n");
    for (String term : TERMS) {
      index.append("\n[%1$s](#%1$s) |".formatted(term));
    }
    file("src/000-index.txt", index.toString());
    assertEquals(0, run("init").exitCode());
    assertTrue(
        written()
            .contains(
                """

                indexes:
                  index:
                    path: src/000-index.txt
                    lists: term # all 10 entries are listed
                    sorted: true # all 10 items keep to it
                roots: src/000-index.txt # all 10 entries can be reached from there
                """),
        written());
  }

  @Test
  void whatHoldsInSomeEntriesOnlyIsTold() throws IOException {
    for (int i = 0; i < 4; i++) {
      term(TERMS.get(i), "[%1$s](#%1$s) |".formatted(TERMS.get(i + 1)));
    }
    assertEquals(0, run("init").exitCode());
    assertTrue(written().contains("mutual: true # 12 of 16 items are returned"), written());
    assertTrue(
        written().contains("  one-way-see-also: info # 12 of 16 items are returned"), written());
  }

  @Test
  void keysOfTheFrontMatterThatNameEntriesAreRelations() throws IOException {
    for (int i = 1; i <= 12; i++) {
      file(
          "hives/hive-" + i + ".md",
          "---",
          "number: " + i,
          i > 2 ? "needs: " + (i - 1) + ", " + (i - 2) : "site: here",
          "---",
          "",
          "A hive.");
    }
    assertEquals(0, run("init", "--root", root.resolve("hives").toString()).exitCode());
    String text = Files.readString(root.resolve("hives/entrylint.yml"));
    assertTrue(
        text.contains(
            """
            relations:
              needs:
                front-matter: needs # in 10 entries
                names: {front-matter: number} # all 20 values name an entry
                form: commas
                acyclic: true # all 20 items have no way back
            """),
        text);
  }

  @Test
  void aPresetThatFitsIsNamed() throws IOException {
    for (int i = 1; i <= 6; i++) {
      file(
          "adr/000" + i + "-hive.md",
          "# Hive " + i,
          "",
          "## Status",
          "",
          "Accepted",
          "",
          "## Context",
          "",
          "Bees.",
          "",
          "## Decision",
          "",
          "A hive.");
    }
    Run run = run("init", "--root", "adr");
    run.assertPrints("the preset 'decision-records' fits: 'entrylint init decision-records'");
    String text = Files.readString(root.resolve("adr/entrylint.yml"));
    assertTrue(text.contains("# The preset 'decision-records' fits: "), text);
    assertEquals(0, run("check", "--root", "adr", "--fail-on", "info").exitCode());
    assertFalse(run("init", "--dry-run").err().contains("the preset 'decision-records'"));
  }

  @Test
  void aSchemaIsWrittenUnlessThereIsToBeNone() throws IOException {
    assertEquals(0, run("init", "--no-schema").exitCode());
    assertFalse(Files.exists(root.resolve("entrylint.schema.json")));
    assertFalse(written().contains("schema"), written());
    assertEquals(0, run("check").exitCode());
  }

  @Test
  void whatIsBrokenStaysAnErrorHoweverOftenItIs() throws IOException {
    for (int i = 1; i <= 40; i++) {
      file("docs/page" + i + ".md", "# Page", "", "![plan](images/plan.png)");
    }
    Run run = run("init", "--root", "docs");
    run.assertPrints("     40  error    missing-file ");
    String text = Files.readString(root.resolve("docs/entrylint.yml"));
    assertFalse(text.contains("missing-file"), text);
    assertFalse(text.contains("ignore"), text);
    assertEquals(1, run("check", "--root", "docs").exitCode());
  }

  @Test
  void nothingIsOverwrittenUnlessForced() throws IOException {
    file("entrylint.yml", "dialect: gitlab");
    run("init").assertRefused("there is an entrylint.yml in " + root + "; --force overwrites it");
    assertEquals("dialect: gitlab\n", written());
    assertEquals(0, run("init", "--force").exitCode());
    assertTrue(written().contains("dialect: pandoc"), written());
    try (Stream<Path> left = Files.list(root)) {
      assertEquals(3, left.count(), "only sources, configuration and schema are left");
    }
  }

  @Test
  void aDryRunPrintsAndWritesNothing() {
    file("entrylint.yml", "dialect: gitlab");
    Run run = run("init", "--dry-run");
    run.assertPrints("anchors: corpus # ");
    run.assertSays("11 documents with 10 entries\n");
    assertEquals(0, run.exitCode());
    assertEquals(run.out(), run("init", "--stdout").out());
  }

  @Test
  void aPresetIsExtended() throws IOException {
    Run run = run("init", "pandoc-glossary", "--root", root.toString());
    assertEquals(0, run.exitCode(), run.err());
    assertTrue(written().contains("\nextends: pandoc-glossary\n"), written());
    assertTrue(written().contains("\n  - \"src/*.md\" # 10 files\n"), written());
    assertFalse(written().contains("kinds:"), written());
    assertFalse(written().contains("dialect:"), written());
    assertEquals(
        run("init", "pandoc-glossary", "--dry-run").out(),
        run("init", "--preset", "pandoc-glossary", "--dry-run").out());
  }

  @Test
  void presetsAreListed() {
    Run run = run("init", "--list");
    assertTrue(
        run.out().lines().anyMatch(line -> line.matches("pandoc-glossary +A glossary .*\\.")),
        run.out());
    run("init", "pandoc-glosary")
        .assertRefused(
            "unknown preset 'pandoc-glosary'; did you mean 'pandoc-glossary'?;"
                + " 'entrylint init --list' lists them");
    run("init", "eip", "--preset", "rule-pages")
        .assertRefused("two presets are given, 'eip' and 'rule-pages'; name one");
  }

  @Test
  void whereThereIsNothingNothingIsWritten() throws IOException {
    Path empty = Files.createDirectories(root.resolve("empty"));
    run("init", "--root", "empty")
        .assertRefused("there is nothing to look at: no Markdown file lies below " + empty);
    assertFalse(Files.exists(empty.resolve("entrylint.yml")));
    run("init", "--root", "nowhere").assertRefused("there is no folder 'nowhere' to be the root");
  }
}
