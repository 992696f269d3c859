package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a change introduced is reported, and nothing else, whichever files it touched. */
class ChangesTest extends RepositoryTestCase {

  /** Two pages that link to a third, and one broken link that has been there for long. */
  private void book() throws IOException {
    config();
    file("terms.md", "# Terms", "", "## Old name", "", "A text that says what it is about.");
    file("a.md", "# A", "", "See [it](terms.md#old-name).");
    file("b.md", "# B", "", "See [it](terms.md#old-name), and [none](gone-for-years.md).");
    file("img/x.png", "");
    file("c.md", "# C", "", "![x](img/x.png)", "", "And [A](a.md).");
    commit();
  }

  private static List<String> places(Run run) {
    List<String> places = new ArrayList<>();
    for (JsonElement each : run.json().getAsJsonArray("findings")) {
      JsonObject finding = each.getAsJsonObject();
      places.add(finding.get("file").getAsString() + ":" + finding.get("line").getAsInt());
    }
    return places;
  }

  /** Git itself waits for ever. */
  @Test
  @Timeout(60)
  void aPipeThatIsCalledAsAFileOfGitIsNamed() throws Exception {
    book();
    file("deep/a.md", "# Deep");
    Path pipe = root.resolve("deep/.gitignore");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");
    for (String each : List.of("--since=HEAD", "--staged")) {
      Run run = run("check", each);
      assertEquals(2, run.exitCode());
      run.assertSays("git waits for '" + pipe.toRealPath() + "', which is no file; take it away");
    }
  }

  @Test
  void linksThatAChangeBreaksAreReportedInFilesThatItDidNotTouch() throws IOException {
    book();
    file("terms.md", "# Terms", "", "## New name", "", "A text that says what it is about.");
    git("add", "terms.md");
    file("a.md", "# A", "", "Noise [that](is-not-staged.md).");
    Run run = run("check", "--staged", "--format", "json");
    assertEquals(1, run.exitCode(), run.err());
    assertEquals(List.of("a.md:3", "b.md:3"), places(run));
    assertEquals(1, run.json().getAsJsonObject("summary").get("known").getAsInt());
    JsonObject related =
        run.json()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("related")
            .get(0)
            .getAsJsonObject();
    assertEquals("terms.md", related.get("file").getAsString());
    assertEquals(3, related.get("line").getAsInt());
    assertEquals("HEAD", related.get("ref").getAsString());
    Run text = run("check", "--staged");
    text.assertPrints(
        "= terms.md:3:4 at HEAD: 'old-name' was defined here, and is 'terms.md#new-name' now");
    text.assertPrints("2 errors in 2 of 4 files, 1 finding known");
  }

  @Test
  void manyLinksToOnePlaceAreAllNamed() throws IOException {
    book();
    for (int i = 0; i < 9; i++) {
      file("more/" + i + ".md", "# M", "", "See [it](../terms.md#old-name).");
    }
    commit();
    file("terms.md", "# Terms", "", "## New name", "", "A text that says what it is about.");
    Run run = run("check", "--since", "HEAD");
    for (int i = 0; i < 9; i++) {
      run.assertPrints("more/" + i + ".md:3:");
    }
    run.assertPrints(" = terms.md:3:4 at HEAD: 'old-name' was defined here");
    run.assertPrints("11 errors in 11 of 13 files, 1 finding known");
  }

  @Test
  void aCommitThatOnlyDeletesOrRenamesIsSeen() throws IOException {
    book();
    git("rm", "-q", "a.md");
    Run deleted = run("check", "--staged");
    assertEquals(1, deleted.exitCode());
    deleted.assertPrints("c.md:5:9: error:");
    deleted.assertPrints("= a.md:1:1 at HEAD: the page was here");
    git("reset", "-q", "--hard");
    git("mv", "terms.md", "words.md");
    Run renamed = run("check", "--staged");
    assertEquals(1, renamed.exitCode());
    renamed.assertPrints("a.md:3:10: error:");
    renamed.assertPrints("at HEAD: 'old-name' was defined here, and is 'words.md#old-name' now");
    git("reset", "-q", "--hard");
    file("img/x.png", "a picture");
    commit();
    git("mv", "img/x.png", "img/y.png");
    Run picture = run("check", "--staged");
    assertEquals(1, picture.exitCode());
    picture.assertPrints("= img/x.png:1:1 at HEAD: it was here, and is 'img/y.png' now");
    git("reset", "-q", "--hard");
    git("rm", "-q", "img/x.png");
    Run gone = run("check", "--staged");
    assertEquals(1, gone.exitCode());
    gone.assertPrints("= img/x.png:1:1 at HEAD: it was here\n");
  }

  @Test
  void aPageThatMovedTakesItsLinksAlong() throws IOException {
    book();
    file("deep/a.md", "# A", "", "See [it](../terms.md#old-name), as is said on that page.");
    commit();
    git("mv", "deep", "deep2");
    Files.createDirectories(root.resolve("deep2/er"));
    git("mv", "deep2/a.md", "deep2/er/a.md");
    Run run = run("check", "--staged");
    assertEquals(1, run.exitCode());
    run.assertPrints("deep2/er/a.md:3:10: error: there is no file 'deep2/terms.md'");
    run.assertPrints("= terms.md:3:4 at HEAD: it led here\n");
  }

  @Test
  void whatIsOnDiskButNotAddedIsSaidToBe() throws IOException {
    book();
    file("a.md", "# A", "", "See [new](new/page.md), ![it](p.png) and [made](made/x.md).");
    file("new/page.md", "# New");
    file("p.png", "");
    file("made/x.md", "# Made");
    file(".gitignore", "made/");
    git("add", "a.md", ".gitignore");
    Run run = run("check", "--staged");
    assertEquals(1, run.exitCode());
    run.assertPrints("; 'new/page.md' is on disk, but not added to git's index");
    run.assertPrints("; 'p.png' is on disk, but not added to git's index");
    run.assertPrints("2 errors");
    assertFalse(run.out().contains("made/x.md' is"), run.out());
    git("add", "new/page.md", "p.png");
    assertEquals(0, run("check", "--staged").exitCode());
  }

  @Test
  void ofALinkByNameTheSameIsSaid() throws IOException {
    config("dialect: obsidian");
    file("notes/Bread.md", "# Bread", "", "## Crust", "", "The outer part, which is brown.");
    file(
        "a.md",
        "# A",
        "",
        "[[Bread]] [[Bread#Crust]] [x][y] ![[q.png]]",
        "",
        "[y]: notes/Bread.md");
    file("pics/q.png", "");
    commit();
    git("mv", "notes/Bread.md", "notes/Loaf.md");
    git("rm", "-q", "--cached", "pics/q.png");
    file("notes/New page.md", "# New page");
    file("b.md", "# B", "", "[[new page]]");
    git("add", "b.md");
    Run run = run("check", "--staged");
    assertEquals(1, run.exitCode());
    run.assertPrints("= notes/Bread.md:1:1 at HEAD: the page was here, and is 'notes/Loaf.md' now");
    run.assertPrints("'crust' was defined here, and is 'notes/Loaf.md#crust' now");
    run.assertPrints("; 'notes/New page.md' is on disk, but not added to git's index");
    run.assertPrints("; 'pics/q.png' is on disk, but not added to git's index");
    run.assertPrints("5 errors in 2 of 3 files");
  }

  @Test
  void theWorkingTreeIsComparedWithACommit() throws IOException {
    book();
    git("tag", "v1");
    file("a.md", "# A", "", "See [it](nowhere.md).");
    commit();
    file("untracked.md", "# U", "", "[x](no-such-page.md)");
    assertEquals(
        List.of("a.md:3", "untracked.md:3"),
        places(run("check", "--since", "v1", "--format", "json")));
    assertEquals(
        List.of("untracked.md:3"), places(run("check", "--since=HEAD", "--format", "json")));
    assertEquals(
        List.of("a.md:3"), places(run("check", "--since", "v1", "--format", "json", "a.md")));
    assertEquals(
        List.of(),
        places(run("check", "--since", "v1", "--format", "json", "--rule", "duplicate-anchor")));
  }

  @Test
  void aBranchIsComparedWithWhatItBeganWith() throws IOException {
    book();
    git("checkout", "-q", "-b", "topic");
    file("docs/d.md", "# D", "", "[x](no-such-page.md)");
    commit();
    git("checkout", "-q", "main");
    file("b.md", "# B", "", "Nothing is linked, not [even](this.md).");
    commit();
    git("checkout", "-q", "topic");
    assertEquals(List.of("docs/d.md:3"), places(run("check", "--changed", "--format", "json")));
    assertEquals(
        List.of("docs/d.md:3"), places(run("check", "--changed=main", "--format", "json")));
    assertEquals(
        List.of("docs/d.md:3"),
        places(run("check", "--format", "json", "--changed", "docs")),
        "a PATH is no branch");
    run("check", "--changed=mian")
        .assertRefused("git knows no commit 'mian' here; did you mean 'main'?");
  }

  @Test
  void aChangeThatTouchesNothingCheckedIsDoneAtOnce() throws IOException {
    book();
    Run nothing = run("check", "--staged");
    assertEquals(0, nothing.exitCode());
    assertEquals("", nothing.out());
    assertEquals("entrylint: nothing that is checked is other than at HEAD\n", nothing.err());
    run("check", "--staged", "no-such-page.md")
        .assertRefused("there is no file or folder 'no-such-page.md'");
    file("img/x.png", "another picture");
    assertEquals(nothing, run("check", "--since", "HEAD"));
    Run json = run("check", "--since", "HEAD", "--format", "json");
    assertEquals(0, json.exitCode());
    assertEquals(1, json.json().getAsJsonObject("summary").get("known").getAsInt());
  }

  @Test
  void beforeTheFirstCommitAllIsNew() throws IOException {
    config();
    file("a.md", "# A", "", "[x](b.md)");
    git("add", "a.md", "entrylint.yml");
    Run run = run("check", "--staged", "--format", "json");
    assertEquals(1, run.exitCode());
    assertEquals(List.of("a.md:3"), places(run));
  }

  @Test
  void todaysConfigurationHoldsForBothSides() throws IOException {
    book();
    config("dialect: github", "rules:", "  missing-file: off", "  duplicate-anchor: off");
    file("a.md", "# A", "", "See [it](terms.md#no-such-name).");
    Run run = run("check", "--since", "HEAD");
    assertEquals(1, run.exitCode());
    run.assertPrints("1 error in 1 of 4 files");
    assertEquals(
        "entrylint: compared with HEAD: entrylint.yml is not as then; what there was then is checked"
            + " by today's as well\n",
        run.err());
  }

  @Test
  void eachSideIsReadByItsOwnRenderersSettings() throws IOException {
    file("entrylint.yml", "rules: {missing-file: error}");
    file("mkdocs.yml", "site_name: x", "docs_dir: pages");
    file("pages/a.md", "# A", "", "[b](b.md)");
    file("pages/b.md", "# B");
    commit();
    file("mkdocs.yml", "site_name: x", "docs_dir: docs");
    git("mv", "pages", "docs");
    Run run = run("check", "--since", "HEAD");
    assertEquals(0, run.exitCode(), run.out());
    assertTrue(
        run.err()
            .startsWith("entrylint: compared with HEAD: renderers are set otherwise than then;"),
        run.err());
  }

  @Test
  void withoutAConfigurationItIsAssumedOnBothSides() throws IOException {
    file("a.md", "# A", "", "[b](b.md) [c](c.md)");
    file("b.md", "# B");
    commit();
    git("rm", "-q", "b.md");
    Run run = run("check", "--staged", "--format", "json");
    assertEquals(1, run.exitCode());
    assertEquals(List.of("a.md:3"), places(run));
    assertEquals(1, run.json().getAsJsonObject("summary").get("known").getAsInt());
  }

  @Test
  void severalCorporaAreComparedEachByItsConfiguration() throws IOException {
    file("one/entrylint.yml", "dialect: github");
    file("one/a.md", "# A", "", "[b](b.md) [old](nowhere.md)");
    file("one/b.md", "# B");
    file("two/entrylint.yml", "dialect: github");
    file("two/a.md", "# A", "", "[old](nowhere.md)");
    commit();
    delete("one/b.md");
    Run run = run("check", "--since", "HEAD", "--format", "json");
    assertEquals(1, run.exitCode());
    assertEquals(List.of("one/a.md:3"), places(run));
    assertEquals(2, run.json().getAsJsonObject("summary").get("known").getAsInt());
  }

  @Test
  void whatTheBaselineHasIsKnownTooWhoeverIntroducedIt() throws IOException {
    book();
    file("a.md", "# A", "", "See [it](nowhere.md).");
    assertEquals(0, run("baseline").exitCode());
    file("c.md", "# C", "", "See [it](nowhere.md).");
    Run run = run("check", "--since", "HEAD", "--format", "json");
    assertEquals(List.of("c.md:3"), places(run));
    assertEquals(2, run.json().getAsJsonObject("summary").get("known").getAsInt());
    assertTrue(run.json().getAsJsonObject("summary").get("gone").isJsonNull());
    assertEquals(
        List.of("a.md:3", "c.md:3"),
        places(run("check", "--since", "HEAD", "--format", "json", "--no-baseline")));
    assertEquals(2, run("check", "--since", "HEAD", "--strict-baseline").exitCode());
    git("add", "--all");
    assertEquals(List.of("c.md:3"), places(run("check", "--staged", "--format", "json")));
    assertEquals(0, run("baseline", "--update").exitCode());
    assertEquals(
        List.of("c.md:3"),
        places(run("check", "--staged", "--format", "json")),
        "the list that will be committed has not changed");
    git("add", "--all");
    assertEquals(List.of(), places(run("check", "--staged", "--format", "json")));
  }

  @Test
  void theOptionsExcludeEachOther() throws IOException {
    book();
    run("check", "--staged", "--since", "HEAD")
        .assertRefused(
            "--since and --staged exclude each other, as each says what the corpus is compared with;"
                + " give one");
    run("check", "--staged", "--changed")
        .assertRefused(
            "--staged and --changed exclude each other, as each says what the corpus is compared"
                + " with; give one");
  }

  @Test
  void withoutARepositoryItIsSaid() throws IOException {
    Path outside = Files.createTempDirectory("entrylint-no-repository").toRealPath();
    Files.writeString(outside.resolve("a.md"), "# A\n");
    Run run = runIn(outside, "check", "--staged");
    delete(outside.resolve("a.md").toString());
    Files.delete(outside);
    assertEquals(2, run.exitCode());
    run.assertSays(outside + " is in no git repository");
  }

  @Test
  void thatAFileCannotBeReadIsKnownUntilItChanges() throws IOException {
    book();
    Files.write(root.resolve("bad.md"), new byte[] {'#', ' ', (byte) 0xFF, '\n'});
    Files.createSymbolicLink(root.resolve("lost.md"), Path.of("no-such-file"));
    commit();
    file("a.md", "# A", "", "See [it](terms.md#old-name) again.");
    Run run = run("check", "--since", "HEAD");
    assertEquals(0, run.exitCode(), run.out());
    run.assertPrints("no new findings in 4 files, 3 findings known");
    Files.write(root.resolve("bad.md"), new byte[] {'#', ' ', (byte) 0xFE, '\n'});
    Files.createSymbolicLink(root.resolve("new.md"), Path.of("no-such-file"));
    run = run("check", "--since", "HEAD");
    assertEquals(1, run.exitCode());
    run.assertPrints("bad.md:1:3: error: not UTF-8");
    run.assertPrints("new.md:1:1: error: cannot be read");
    run.assertPrints("2 errors in 2 of 6 files, 2 findings known");
  }

  @Test
  void aRenamedFileTakesItsFindingsAlong() throws IOException {
    book();
    git("mv", "b.md", "bee.md");
    Run run = run("check", "--staged");
    assertEquals(0, run.exitCode(), run.out());
    run.assertPrints("no new findings in 4 files, 1 finding known");
  }
}
