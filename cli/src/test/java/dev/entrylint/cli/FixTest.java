package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What is mended, as users see it. */
class FixTest extends CommandLineTestCase {

  @BeforeEach
  void corpus() {
    config();
    file("a.md", "# Sourdough", "", "[up](#SOURDOUGH)", "[near](#sourdoug) [b](b.md#RYE)");
    file("b.md", "# Rye", "", "[lost](nowhere.md)");
  }

  @Test
  void whatIsSafeIsMendedAndWhatIsLeftIsSaid() throws IOException {
    Run run = run("fix");
    assertEquals(
        """
        a.md:3:6: change to '#sourdough' [fragment-case]
        a.md:4:23: change to '#rye' [fragment-case]
        mended 2 findings in 1 file
        left 1: somebody should look at the result: --unsafe mends it, --interactive shows it
        left 1 without a fix: 'entrylint check' reports it
        """,
        run.out());
    assertEquals(0, run.exitCode());
    assertEquals(
        "# Sourdough\n\n[up](#sourdough)\n[near](#sourdoug) [b](b.md#rye)\n", text("a.md"));
    assertTrue(run("fix").out().startsWith("mended nothing\n"));
  }

  @Test
  void whereTheDialectMayBeWrongNothingThatLeadsNowhereIsMended() throws IOException {
    Files.delete(root.resolve("entrylint.yml"));
    for (int i = 0; i < 4; i++) {
      file("guide/bee" + i + ".md", "# Bee" + i);
      file("hive" + i + ".md", "# Hive" + i, "", "[b](bee" + i + ") [up](#HIVE" + i + ")");
    }
    Run run = run("fix", "--unsafe");
    assertEquals("[b](bee1) [up](#hive1)", text("hive1.md").lines().toList().get(2), run.out());
    assertTrue(run.out().contains("left 5: 'github' may be the wrong 'dialect'"), run.out());
    assertEquals(1, run.exitCode());
  }

  @Test
  void filesThatAreOneTextAreNotMendedAsIfTheyWereMany() throws IOException {
    hive("# Bee%d");
    String before = text("bee1.md");
    Run run = run("fix", "--unsafe", "--rule", "broken-anchor");
    assertEquals(1, run.exitCode());
    assertTrue(run.out().contains("left 30: read by 'anchors: corpus' it is no fault"), run.out());
    assertEquals(before, text("bee1.md"));
    // What both readings find and mend alike is mended.
    assertTrue(run("check", "--fix").err().contains("change to '#sourdough'"));
    assertEquals(before, text("bee1.md"));
  }

  /** Ten files, each of which leads into three others by ids alone. */
  private void hive(String heading) throws IOException {
    for (int i = 0; i < 10; i++) {
      file(
          "bee" + i + ".md",
          heading.formatted(i, i),
          "",
          "[a](#bee%d) [b](#bee%d) [c](#bee%d)"
              .formatted((i + 1) % 10, (i + 2) % 10, (i + 3) % 10));
    }
  }

  @Test
  void whatNamesAFileThatMovesFollowsIt() throws IOException {
    config(
        "kinds:",
        "  term: {recognise: {level: 1}, file: '{title}.md'}",
        "roots: [wax.md]",
        "rules:",
        "  broken-anchor: {ignore: [./wax.md, other.md]}");
    Files.delete(root.resolve("a.md"));
    Files.delete(root.resolve("b.md"));
    file("rye.md", "# rye", "", "[up](wax.md)");
    file("wax.md", "# wax", "", "[lost](nowhere.md)", "", "[lost](wax.md#no)");
    run("baseline");
    file("wax.md", "# honey", "", "[lost](nowhere.md)", "", "[lost](wax.md#no)");
    Run run = run("fix", "--unsafe");
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertTrue(text("entrylint.yml").contains("roots: [honey.md]"), text("entrylint.yml"));
    assertTrue(text("entrylint.yml").contains("[./honey.md, other.md]"), text("entrylint.yml"));
    assertEquals("# rye\n\n[up](honey.md)\n", text("rye.md"));
    run.assertSays("entrylint: wrote what moved by its new name in");
    assertFalse(text("entrylint-baseline.tsv").contains("wax.md"));
    assertEquals(0, run("check").exitCode());
  }

  @Test
  void unsafeFixesAreAppliedWhereTheyAreAskedFor() throws IOException {
    Run run = run("fix", "--unsafe", "-q");
    assertEquals(
        """
        mended 3 findings in 1 file
        left 1 without a fix: 'entrylint check' reports it
        """,
        run.out());
    assertEquals(
        "# Sourdough\n\n[up](#sourdough)\n[near](#sourdough) [b](b.md#rye)\n", text("a.md"));
  }

  @Test
  void rulesAndPathsSayWhatIsMended() throws IOException {
    String before = text("a.md");
    run("fix", "--unsafe", "b.md");
    run("fix", "--rule", "broken-anchor");
    assertEquals(before, text("a.md"));
    run("fix", "--unsafe", "--rule", "broken-anchor", "a.md");
    assertEquals(before.replace("#sourdoug)", "#sourdough)"), text("a.md"));
    run("fix", "c.md").assertRefused("there is no file or folder 'c.md'");
  }

  @Test
  void aDiffShowsWhatWouldChangeAndWritesNothing() throws IOException {
    String before = text("a.md");
    Run run = run("fix", "--diff");
    assertEquals(
        """
        --- a/a.md
        +++ b/a.md
        @@ -1,4 +1,4 @@
         # Sourdough

        -[up](#SOURDOUGH)
        -[near](#sourdoug) [b](b.md#RYE)
        +[up](#sourdough)
        +[near](#sourdoug) [b](b.md#rye)
        """
            .replace("\n\n", "\n \n"),
        run.out());
    assertEquals(1, run.exitCode());
    run.assertSays("2 findings in 1 file would be mended");
    assertEquals(before, text("a.md"));
    run("fix");
    Run again = run("fix", "--diff");
    assertEquals("", again.out());
    assertEquals(0, again.exitCode());
  }

  @Test
  void allElseInAFileStaysAsItIs() throws IOException {
    String text = "\uFEFF# Sourdough\r\n\n[up](#SOURDOUGH)\r\nä \uD83D\uDE00\rno end";
    Files.writeString(root.resolve("a.md"), text);
    assertEquals(0, run("fix").exitCode());
    assertEquals(text.replace("(#SOURDOUGH)", "(#sourdough)"), text("a.md"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileThatIsReadOnlyIsLeftAndAllElseMended() throws IOException {
    Files.setPosixFilePermissions(
        root.resolve("a.md"), PosixFilePermissions.fromString("r--r--r--"));
    file("c.md", "# C", "", "[up](#C)");
    Run run = run("fix");
    assertEquals("# C\n\n[up](#c)\n", text("c.md"));
    run.assertPrints("left 2: 'a.md' cannot be written: it is read-only\n");
    assertEquals(1, run.exitCode());
  }

  @Test
  void aCheckMendsFirstWhatIsSafe() throws IOException {
    Run run = run("check", "--fix", "--format", "json");
    assertEquals(1, run.exitCode());
    assertEquals(2, run.json().getAsJsonArray("findings").size());
    run.assertSays("mended 2 findings in 1 file");
    assertTrue(text("a.md").contains("#sourdough)"));
    run("check", "--fix", "--staged")
        .assertRefused(
            "--staged checks what is in git's index, which is not written; --since HEAD mends what"
                + " the working tree introduced");
  }

  @Test
  void aCheckSaysHowMuchCanBeMended() {
    run("check")
        .assertPrints("\n2 of these can be fixed: entrylint fix; 1 more: entrylint fix --unsafe\n");
    run("fix", "--unsafe");
    assertFalse(run("check").out().contains("can be fixed"));
  }

  @Test
  void whatIsKnownIsLeftAndWhatIsGoneLeavesTheList() throws IOException {
    file("c.md", "# C", "", "[up](#C)");
    run("baseline");
    String known = text("a.md");
    file("c.md", "# C");
    file("d.md", "# D", "", "[up](#D)");
    Run run = run("fix");
    run.assertPrints("mended 1 finding in 1 file\n");
    run.assertSays("took 1 finding out of ");
    assertEquals(known, text("a.md"));
    assertEquals("# D\n\n[up](#d)\n", text("d.md"));
    run("fix", "--no-baseline").assertPrints("mended 2 findings in 1 file\n");
  }

  @Test
  void corporaBelowAreMendedEachByItsConfiguration() throws IOException {
    Files.delete(root.resolve("entrylint.yml"));
    file("one/entrylint.yml", "dialect: github");
    file("one/a.md", "# A", "", "[up](#A)");
    file("two/entrylint.yml", "dialect: github");
    file("two/b.md", "# B", "", "[up](#B)");
    Run run = run("fix");
    run.assertPrints("one/a.md:3:6: change to '#a' [fragment-case]\n");
    run.assertPrints("two/b.md:3:6: change to '#b' [fragment-case]\n");
    assertEquals("# B\n\n[up](#b)\n", text("two/b.md"));
  }

  // ---- asking

  @Test
  void somebodyIsAskedAboutEach() throws IOException {
    Run run = interactive("y\nwhat\nn\nq\n");
    run.assertPrints("a.md:3:6: the id is '#sourdough'");
    run.assertPrints("change to '#sourdough' (safe)\n--- a/a.md\n");
    run.assertPrints("Mend it? y: yes, n: no, a: all of fragment-case, q: quit, ?: help ");
    run.assertPrints("'what' is no answer to that\nMend it? ");
    run.assertPrints(
        "mended 1 finding in 1 file\nleft 1: it was skipped\nleft 1: it was not asked");
    assertEquals(
        "# Sourdough\n\n[up](#sourdough)\n[near](#sourdoug) [b](b.md#RYE)\n", text("a.md"));
  }

  @Test
  void whoeverAsksIsToldWhatEachAnswerDoes() {
    Run run = interactive("?\ny\nq\n");
    run.assertPrints(
        """
        q: quit, ?: help y: mend it so
        n: leave it as it is
        a: mend it, and without a question all others of fragment-case for which one way stands out
        q: leave it and all others; what was chosen before is mended
        Mend it? \
        """);
    run.assertPrints("mended 1 finding in 1 file\n");
    assertFalse(run.out().contains("is no answer"), run.out());
  }

  @Test
  void allOfARuleAreMendedByOneAnswer() throws IOException {
    interactive("a\nn\n");
    assertEquals(
        "# Sourdough\n\n[up](#sourdough)\n[near](#sourdoug) [b](b.md#rye)\n", text("a.md"));
  }

  @Test
  void ofSeveralWaysTheOneThatStandsOutGoesForAllOfTheRule() throws IOException {
    file(
        "entrylint.yml",
        "dialect: pandoc",
        "kinds: {term: {recognise: {path: 't-*.md'}}}",
        "relations: {see: {front-matter: see, mutual: true}}");
    file("t-hub.md", "---", "see: t-d", "---", "# Hub");
    for (String each : List.of("a", "b", "c")) {
      file("t-" + each + ".md", "---", "see: [t-hub, t-d]", "---", "# Term " + each);
    }
    file("t-d.md", "---", "see: [t-a, t-b, t-c, t-hub]", "---", "# Term d");
    Run run = interactive("3\n?\n2\nall\n", "--rule", "one-way-see-also");
    run.assertPrints("1: list 'Term a' in 'Hub' (unsafe)\n");
    run.assertPrints("2: drop 'Hub' from this list (unsafe)\n");
    run.assertPrints(
        "Mend it? y: in way 1, 1 to 2: in this way, n: no, a: all of one-way-see-also, q: quit, ?: help ");
    run.assertPrints("'3' is no answer to that\n");
    run.assertPrints("y: mend it in way 1\n1 to 2: mend it in the way of that number\nn: leave");
    run.assertPrints("mended 3 findings in 2 files\n");
    assertEquals("---\nsee: [t-d]\n---\n# Term a\n", text("t-a.md"));
    assertEquals("---\nsee: [t-d, t-b, t-c]\n---\n# Hub\n", text("t-hub.md"));
  }

  @Test
  void whoeverHangsUpQuits() throws IOException {
    String before = text("a.md");
    assertEquals(0, interactive("").exitCode());
    assertEquals(before, text("a.md"));
  }

  @Test
  void nobodyIsAskedWithoutATerminal() {
    run("fix", "--interactive")
        .assertRefused("--interactive needs a terminal to ask on; --diff shows what would change");
    run("fix", "--interactive", "--diff")
        .assertRefused("--interactive shows each change and asks about it, and so excludes --diff");
  }

  private Run interactive(String typed, String... arguments) {
    set("ENTRYLINT_TERMINAL", "1");
    set("ENTRYLINT_TYPED", "1");
    List<String> line = new ArrayList<>(List.of("fix", "--interactive"));
    line.addAll(List.of(arguments));
    return runIn(root, typed.getBytes(StandardCharsets.UTF_8), line.toArray(String[]::new));
  }

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }
}
