package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a corpus of a stranger, and its configuration, make the program read: nothing outside. */
class FenceCommandTest extends CommandLineTestCase {

  private static final String SECRET = "hush";

  private Path repository;

  @BeforeEach
  void layOut() throws IOException {
    repository = Files.createDirectories(root.toRealPath().resolve("repository"));
    Files.createDirectory(repository.resolve(".git"));
    file("repository/docs/a.md", "# A");
    file("repository/README.md", "# Read me");
    file("secret/s.yml", SECRET + ": hush");
    file("secret/s.md", "# Secret", "", "[hush](nope.md)");
  }

  private void link(String path, String target) throws IOException {
    Files.createSymbolicLink(root.resolve(path), Path.of(target));
  }

  private Run check(String... options) {
    String[] arguments = new String[options.length + 1];
    arguments[0] = "check";
    System.arraycopy(options, 0, arguments, 1, options.length);
    Run run = runIn(repository, arguments);
    assertFalse((run.out() + run.err()).contains(SECRET), run.out() + run.err());
    return run;
  }

  @Test
  void noConfigurationOutsideIsReadOrQuoted() {
    String reason =
        " cannot be read: it lies outside " + repository + "; --fence DIR allows more\n";
    for (String each : new String[] {"../secret/s.yml", "../secret/none.yml", "/dev/zero"}) {
      file("repository/entrylint.yml", "dialect: github", "extends: [" + each + "]");
      assertEquals("entrylint.yml:2:11: " + each + reason, check().err());
    }
    file(
        "repository/entrylint.yml",
        "kinds:",
        "  a:",
        "    recognise: {}",
        "    front-matter: {schema: ../secret/s.yml}");
    Run run = check();
    assertEquals("entrylint.yml:4:28: the schema ../secret/s.yml" + reason, run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void theFenceIsWidenedOnTheCommandLine() {
    file("repository/entrylint.yml", "extends: ../secret/s.yml");
    Run run = runIn(repository, "check", "--fence", "..");
    run.assertSays("s.yml:1:1: unknown key 'hush'");
    runIn(repository, "check", "--fence", "nowhere")
        .assertRefused("there is no folder 'nowhere' to be the fence");
    runIn(repository, "check", "--fence", "docs")
        .assertRefused(
            "the root "
                + repository
                + " lies outside "
                + repository.resolve("docs")
                + "; --fence DIR allows more");
  }

  @Test
  void aLinkOutOfTheFenceIsNoDocument() throws IOException {
    file("repository/entrylint.yml", "dialect: github");
    link("repository/docs/l.md", "../../secret/s.md");
    link("repository/docs/n.md", "../../secret/none.md");
    link("repository/docs/r.md", "../README.md");
    Run run = check("-q");
    String rest =
        ".md:1:1: error: cannot be read, so it is not checked (it lies outside "
            + repository
            + "; --fence DIR allows more) [unreadable-file]\n";
    assertEquals("docs/l" + rest + "docs/n" + rest, run.out());
    assertEquals(1, run.exitCode());
    Run wide = runIn(repository, "check", "-q", "--fence", "..");
    wide.assertPrints("docs/l.md:3:8: error: there is no file 'docs/nope.md'");
    wide.assertPrints("docs/n.md:1:1: error: cannot be read");
  }

  @Test
  void whetherATargetIsThereIsNotLearned() throws IOException {
    file("repository/entrylint.yml", "dialect: github");
    link("repository/docs/out", "../../secret");
    file(
        "repository/docs/a.md",
        "[a](../../secret/s.md) [b](../../secret/none.md)",
        "[c](out/s.md) [d](out/none.md) [e](out)",
        "[f](../gone.md) [g](../README.md)");
    Run run = check("-q");
    assertEquals("docs/a.md:3:5: error: there is no file 'gone.md' [missing-file]\n", run.out());
    check().assertPrints("7 links: 2 checked, 5 not checked (the path leads to where files are");
    Run facts = runIn(repository, "inspect", "--what", "references", "docs/a.md");
    facts.assertPrints("the path leads to where files are not looked at");
  }

  @Test
  void aNamedConfigurationMayLieElsewhereAndExtendWhatLiesBesideIt() {
    file("conf/c.yml", "extends: [./base.yml, below/more.yml]");
    file("conf/base.yml", "dialect: github");
    file("conf/below/more.yml", "rules: {missing-file: off}");
    assertEquals(0, check("--config", "../conf/c.yml", "--root", "docs").exitCode());
    file("conf/c.yml", "extends: ../secret/s.yml");
    check("--config", "../conf/c.yml", "--root", "docs")
        .assertSays("../secret/s.yml cannot be read: it lies outside " + repository);
  }

  @Test
  void aConfigurationThatIsALinkOutOfTheRepositoryIsRefused() throws IOException {
    link("repository/entrylint.yml", "../secret/s.yml");
    check().assertSays("entrylint.yml: cannot be read: it lies outside " + repository);
    check("--config", "entrylint.yml").assertSays("entrylint.yml: cannot be read: it lies outside");
  }

  @Test
  void theLookUpStopsAtTheRepository() {
    file("entrylint.yml", SECRET + ": 1");
    check().assertSays("entrylint.yml was not found");
    check("--root", "docs").assertSays("entrylint.yml was not found");
    file("repository/entrylint.yml", "dialect: github");
    assertEquals("", check("--root", "docs").err());
  }

  @Test
  void aRootBehindALinkOfTheRepositoryIsRefused() throws IOException {
    link("repository/sec", "../secret");
    check("--root", "sec")
        .assertRefused(
            "the root "
                + repository.resolve("sec")
                + " lies outside "
                + repository
                + "; --fence DIR allows more");
  }

  @Test
  void aVaultOfLinksIsReadFromWhereTheyLie() throws IOException {
    file("repository/entrylint.yml", "dialect: github", "include: ['vault/*.md']");
    Files.createDirectories(repository.resolve("vault"));
    link("repository/vault/a.md", "../docs/a.md");
    link("vault", "repository/vault");
    file("repository/all.yml", "dialect: github");
    Run run = runIn(root, "check", "--root", "vault", "--config", "repository/all.yml");
    assertEquals(0, run.exitCode(), run.out() + run.err());
    assertTrue(run.out().startsWith("no findings in 1 file"), run.out());
    assertTrue(check().out().startsWith("no findings in 1 file"), check().out());
  }

  @Test
  void initLooksInsideOnly() throws IOException {
    link("repository/docs/l.md", "../../secret/s.md");
    Run run = runIn(repository, "init", "--dry-run");
    assertFalse((run.out() + run.err()).contains(SECRET), run.out() + run.err());
    assertEquals(0, run.exitCode(), run.err());
  }
}
