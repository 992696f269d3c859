package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which corpus is checked, and what of it is reported. */
class CheckScopeTest extends CommandLineTestCase {

  @TempDir Path elsewhere;

  @BeforeEach
  void corpus() {
    file("docs/one.md", "[x](two.md#nowhere)");
    file("docs/two.md", "[x](one.md#nowhere)");
    file("docs/deep/three.md", "[x](#nowhere)");
    file("notes.txt", "[x](#nowhere)");
  }

  private void assertPlaces(String places, Run run) {
    assertEquals(
        places,
        String.join(
            " ", run.out().lines().map(line -> line.substring(0, line.indexOf(':'))).toList()),
        run.err());
  }

  @Test
  void allIsReportedUnlessPathsAreGiven() {
    config();
    assertPlaces("docs/deep/three.md docs/one.md docs/two.md", run("check", "-q"));
    assertPlaces("docs/two.md", run("check", "-q", "docs/two.md"));
    assertPlaces("docs/deep/three.md docs/one.md", run("check", "-q", "docs/one.md", "docs/deep"));
    assertPlaces("docs/deep/three.md docs/one.md docs/two.md", run("check", "-q", "."));
  }

  @Test
  void pathsAreSeenFromTheWorkingDirectoryAndConfigurationIsLookedUpFromThere() {
    config();
    Path deep = root.resolve("docs/deep");
    assertPlaces("docs/deep/three.md", runIn(deep, "check", "-q", "three.md"));
    assertPlaces("docs/one.md", runIn(deep, "check", "-q", "../one.md"));
    assertPlaces("docs/deep/three.md", runIn(deep, "check", "-q", "."));
    assertPlaces("docs/one.md", run("check", "-q", root.resolve("docs/one.md").toString()));
  }

  @Test
  void aPathThatDoesNotExistIsRefused() {
    config();
    run("check", "docs/tow.md").assertRefused("there is no file or folder 'docs/tow.md'");
    runIn(root.resolve("docs"), "check", "docs/two.md")
        .assertRefused(
            "there is no file or folder 'docs/two.md'; PATHs are relative to the working directory,"
                + " not to the root");
  }

  @Test
  void aPathOutsideTheRootIsRefused() {
    config();
    run("check", "--config", "entrylint.yml", elsewhere.toString())
        .assertRefused("'" + elsewhere + "' lies outside the corpus, whose root is " + root);
  }

  @Test
  void theConfigurationNearestToThePathsIsTheirs() throws IOException {
    config("rules: {broken-anchor: off}");
    file("docs/entrylint.yml", "dialect: github");
    assertPlaces("", run("check", "-q"));
    assertPlaces("one.md", run("check", "-q", "docs/one.md"));
    assertPlaces("deep/three.md two.md", run("check", "-q", "docs/two.md", "docs/deep"));
    assertPlaces("", run("check", "-q", "docs/two.md", "."));
    assertPlaces("one.md", runIn(elsewhere, "check", "-q", root.resolve("docs/one.md").toString()));
  }

  @Test
  void aPathThroughALinkIsInsideTheRoot() throws IOException {
    config();
    Path link = Files.createSymbolicLink(elsewhere.resolve("link"), root);
    assertPlaces("docs/one.md", run("check", "-q", link.resolve("docs/one.md").toString()));
    assertPlaces(
        "docs/one.md",
        run("check", "-q", "--root", root.toString(), link.resolve("docs/one.md").toString()));
    Files.delete(link);
  }

  @Test
  void aFileThatIsNoDocumentIsSaidAndNoFailure() {
    config();
    Run none = run("check", "notes.txt");
    assertEquals(
        "entrylint: nothing was checked: 'notes.txt' is no document of the corpus\n", none.err());
    assertEquals(0, none.exitCode());
    assertEquals(2, run("check", "--strict-paths", "notes.txt").exitCode());
    assertEquals(2, run("check", "--strict-paths", "--allow-empty", "notes.txt").exitCode());
    Run some = run("check", "-q", "notes.txt", "docs/one.md");
    assertEquals("entrylint: 'notes.txt' is no document of the corpus\n", some.err());
    assertPlaces("docs/one.md", some);
    assertEquals(1, some.exitCode());
    file("more.txt", "");
    run("check", "notes.txt", "more.txt", "docs")
        .assertSays("entrylint: 'notes.txt', 'more.txt' are no documents of the corpus\n");
  }

  @Test
  void theConfigurationIsAFileThatIsReportedOn() {
    config();
    Run none = run("check", "-q", "entrylint.yml");
    assertEquals("", none.err());
    assertEquals(0, none.exitCode());
    config("include: ['docs/*.md', 'dosc/*.md']");
    assertPlaces("entrylint.yml", run("check", "-q", "entrylint.yml"));
    assertPlaces("docs/one.md", run("check", "-q", "docs/one.md"));
  }

  @Test
  void aFolderWithoutDocumentsIsAFailure() {
    config();
    file("lists/notes.txt", "");
    Run none = run("check", "lists");
    assertEquals(
        "entrylint: nothing was checked: 'lists' holds no document of the corpus\n", none.err());
    assertEquals(2, none.exitCode());
    assertEquals(0, run("check", "--allow-empty", "lists").exitCode());
    Run some = run("check", "-q", "--fail-on", "never", "lists", "docs/one.md", "notes.txt");
    assertEquals(
        "entrylint: 'lists' holds no document of the corpus\n"
            + "entrylint: 'notes.txt' is no document of the corpus\n",
        some.err());
    assertPlaces("docs/one.md", some);
    assertEquals(2, some.exitCode());
    assertEquals(
        0, run("check", "--allow-empty", "--fail-on", "never", "lists", "docs/one.md").exitCode());
  }

  @Test
  void aCorpusWithoutDocumentsIsAFailure() {
    config("include: ['pages/**.md']");
    Run run = run("check", "--format", "json");
    run.assertSays("entrylint: nothing was checked: no file below " + root + " matches include:");
    assertEquals(0, run.json().getAsJsonObject("summary").get("files").getAsInt());
    assertEquals(2, run.exitCode());
    assertEquals(2, run("check", "notes.txt").exitCode());
    assertEquals(2, run("check", "--fail-on", "never").exitCode());
    Run allowed = run("check", "--allow-empty");
    allowed.assertSays("entrylint: nothing was checked: no file below ");
    assertEquals(0, allowed.exitCode());
  }

  @Test
  void aFindingInTheConfigurationIsNoDocument() {
    config("include: ['pages/**.md']", "roots: [x.md]");
    Run run = run("check");
    run.assertSays("entrylint: nothing was checked: no file below ");
    assertEquals(2, run.exitCode());
  }

  @Test
  void whereNothingIsConfiguredAndNoDocumentIsThatIsAFailure() {
    Run run = runIn(elsewhere, "check");
    run.assertSays("entrylint: nothing was checked: no file below " + elsewhere);
    assertEquals(2, run.exitCode());
    assertEquals(0, runIn(elsewhere, "check", "--allow-empty").exitCode());
  }

  @Test
  void rootAndConfigurationMayLieApart() throws IOException {
    Files.writeString(elsewhere.resolve("mine.yml"), "include: ['docs/*.md']\n");
    Run run = runIn(elsewhere, "check", "-q", "--root", root.toString(), "--config", "mine.yml");
    assertPlaces("docs/one.md docs/two.md", run);
    assertEquals("", run.err());
  }

  @Test
  void withoutARootTheFolderOfTheConfigurationIsIt() {
    file("docs/mine.yml", "include: ['*.md']");
    assertPlaces("one.md two.md", run("check", "-q", "--config", "docs/mine.yml"));
  }

  @Test
  void theConfigurationOfTheRootIsFound() {
    config("include: ['docs/*.md']");
    assertPlaces(
        "docs/one.md docs/two.md", runIn(elsewhere, "check", "-q", "--root", root.toString()));
  }

  @Test
  void withoutConfigurationOneLineSaysWhatIsAssumed() {
    Run run = run("check", "-q");
    assertPlaces("docs/deep/three.md docs/one.md docs/two.md", run);
    assertEquals(
        "entrylint: entrylint.yml was not found from "
            + root
            + " upwards; assuming dialect 'github', ids unique within each file, and the rules that"
            + " need no configuration\n",
        run.err());
    assertEquals(1, run.exitCode());
    Path docs = root.resolve("docs");
    Run part = run("check", "-q", "docs/one.md");
    assertPlaces("docs/one.md", part);
    part.assertSays("was not found from " + docs + " upwards");
    assertPlaces("one.md", runIn(elsewhere, "check", "-q", docs.resolve("one.md").toString()));
  }

  @Test
  void aConfigurationThatIsCalledOtherwiseIsNamed() {
    for (String name : List.of("entrylint.yaml", ".entrylint.yml", ".entrylint.yaml")) {
      Path file = file(name, "rules: {broken-anchor: off}");
      Run run = run("check", "-q");
      run.assertSays(
          "upwards; found " + name + ", which is not read: call it entrylint.yml; assuming ");
      assertEquals(1, run.exitCode());
      run("check", "-q", "docs").assertSays("upwards; found " + file + ", which is not read");
      run("init").assertRefused("found " + name + ", which is not read: call it entrylint.yml");
      config();
      for (String command : List.of("check", "config")) {
        assertEquals(
            "entrylint.yml: there is '"
                + name
                + "' beside it, and only one can be meant; remove the other\n",
            run(command).err());
        assertEquals(2, run(command).exitCode());
      }
      assertEquals(2, run("check", "docs").exitCode());
      assertTrue(file.toFile().delete());
      assertTrue(root.resolve("entrylint.yml").toFile().delete());
    }
  }

  @Test
  void oneThatIsNearerThanTheConfigurationIsNamed() {
    config();
    file("docs/entrylint.yaml", "rules: {broken-anchor: off}");
    Run run = run("check", "-q", "docs");
    assertEquals(
        "entrylint: found entrylint.yaml, which is not read: call it entrylint.yml\n", run.err());
    assertEquals("", run("check", "-q").err());
  }

  @Test
  void whatSpeaksAgainstTheAssumedRendererIsSaid() {
    file("docs/wax.md", "# Wax { #wax }", "[a](#wax) [b](#wax) [d](one)", "[e](two)");
    Run few = run("check", "-q");
    few.assertSays("assuming dialect 'github'");
    assertFalse(few.err().contains("may be the wrong dialect"), few.err());
    file("docs/comb.md", "[f](wax.md#wax) [g](two)");
    Run more = run("check", "-q", "--format", "json");
    more.assertSays(
        "entrylint: 'github' may be the wrong dialect: 3 links ask for ids in braces behind headings,"
            + " such as '{ #wax }', which it takes for text, 3 links name pages without '.md',"
            + " which it does not find; 'entrylint init' looks for a better one, and 'dialect' in"
            + " entrylint.yml names it");
    config("dialect: github");
    assertEquals("", run("check", "-q").err());
  }
}
