package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists are merged item by item, by git itself in real repositories. */
class MergeListsTest extends RepositoryTestCase {

  @TempDir Path elsewhere;

  private Path program;

  @BeforeEach
  void makeProgram() throws IOException {
    set("HOME", elsewhere.toString());
    set("LC_ALL", "C.UTF-8");
    root = root.toRealPath();
    program = elsewhere.toRealPath().resolve("it's 100% here/entrylint");
    Files.createDirectories(program.getParent());
    Files.writeString(
        program,
        "#!/bin/sh\nexec '"
            + System.getProperty("java.home")
            + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            + "' dev.entrylint.cli.Main \"$@\"\n");
    Assumptions.assumeTrue(program.toFile().setExecutable(true), "no program can be made here");
    set("ENTRYLINT_PROGRAM", program.toString());
    config(
        "dialect: github",
        "kinds: {term: {recognise: {level: 1}, sections: [{name: see-also, title: See also}]}}",
        "relations: {see-also: {section: see-also, sorted: {by: text}}}");
    page("b.md", "m.md");
    commit();
  }

  private void page(String... targets) {
    List<String> lines = new ArrayList<>(List.of("# A", "", "One.", "", "## See also", ""));
    for (String each : targets) {
      lines.add("- [" + each.replace(".md", "") + "](" + each + ")");
    }
    file("it's a.md", lines.toArray(String[]::new));
  }

  private String text() throws IOException {
    return Files.readString(root.resolve("it's a.md"));
  }

  private void assertItems(String items) throws IOException {
    assertEquals("# A\n\nOne.\n\n## See also\n\n" + items, text());
  }

  private void branches() throws IOException {
    git("checkout", "-q", "-b", "one");
    page("b.md", "c.md", "m.md");
    commit();
    git("checkout", "-q", "-b", "two", "main");
    page("a.md", "b.md", "d.md", "m.md");
    commit();
  }

  private Run install(String... more) {
    List<String> words = new ArrayList<>(List.of("hook", "install", "--merge-driver"));
    words.addAll(List.of(more));
    Run run = run(words.toArray(String[]::new));
    assertEquals(0, run.exitCode(), run.err());
    return run;
  }

  private static final String ALL =
      "- [a](a.md)\n- [b](b.md)\n- [c](c.md)\n- [d](d.md)\n- [m](m.md)\n";

  @Test
  void twoBranchesMergeRebaseAndPickWithoutConflict() throws IOException {
    install().assertPrints("commit it");
    assertTrue(
        Files.readString(root.resolve(".gitattributes")).contains("\n*.md merge=entrylint\n"));
    git("add", ".gitattributes");
    git("commit", "-q", "--no-verify", "-m", "attributes");
    set("GIT_CONFIG_COUNT", "1");
    set("GIT_CONFIG_KEY_0", "core.hooksPath");
    set("GIT_CONFIG_VALUE_0", "/dev/null");
    branches();
    assertEquals(0, tryGit(root, "merge", "-q", "--no-edit", "one").code());
    assertItems(ALL);
    git("reset", "-q", "--hard", "HEAD~1");
    assertEquals(0, tryGit(root, "cherry-pick", "one").code());
    assertItems(ALL);
    git("reset", "-q", "--hard", "HEAD~1");
    assertEquals(0, tryGit(root, "rebase", "-q", "one").code());
    assertItems(ALL);
  }

  @Test
  void aConflictElsewhereHasTheMarkersOfGit() throws IOException {
    byte[] ancestor = bytes("# A\n\nOne.\n\n## See also\n\n- [b](b.md)\n");
    byte[] ours = bytes("# A\n\nTwo.\n\n## See also\n\n- [a](a.md)\n- [b](b.md)\n");
    byte[] theirs = bytes("# A\n\nThree.\n\n## See also\n\n- [b](b.md)\n- [c](c.md)\n");
    Run run =
        merge(ancestor, ours, theirs, "--label-ours=HEAD", "--label-theirs=it", "--marker-size=9");
    assertEquals(1, run.exitCode(), run.err());
    assertEquals(
        "# A\n\n<<<<<<<<< HEAD\nTwo.\n=========\nThree.\n>>>>>>>>> it\n\n## See also\n\n"
            + "- [a](a.md)\n- [b](b.md)\n- [c](c.md)\n",
        Files.readString(elsewhere.resolve("A")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Run merge(byte[] ancestor, byte[] ours, byte[] theirs, String... more)
      throws IOException {
    List<String> words = new ArrayList<>(List.of("merge-lists", "--path=it's a.md"));
    words.addAll(List.of(more));
    words.add(Files.write(elsewhere.resolve("O"), ancestor).toString());
    words.add(Files.write(elsewhere.resolve("A"), ours).toString());
    words.add(Files.write(elsewhere.resolve("B"), theirs).toString());
    return run(words.toArray(String[]::new));
  }

  /** Both sides add an item to the same place. */
  private Run mergeLists(String... more) throws IOException {
    return merge(
        bytes("# A\n\n## See also\n\n- [b](b.md)\n"),
        bytes("# A\n\n## See also\n\n- [b](b.md)\n- [d](d.md)\n"),
        bytes("# A\n\n## See also\n\n- [b](b.md)\n- [c](c.md)\n"),
        more);
  }

  @Test
  void labelsThatGitDoesNotKnowAreNotPrinted() throws IOException {
    config("dialect: github"); // no list is known
    Run run = mergeLists("--label-ours=", "--label-theirs=%Y");
    assertEquals(1, run.exitCode(), run.err());
    String text = Files.readString(elsewhere.resolve("A"));
    assertTrue(text.contains("<<<<<<< ours\n") && text.contains(">>>>>>> theirs\n"), text);
  }

  @Test
  void aConfigurationThatCannotBeUsedIsSaid() throws IOException {
    assertEquals(0, mergeLists().exitCode());
    config("dialect: github", "<<<<<<< HEAD");
    Run run = mergeLists();
    assertEquals(1, run.exitCode());
    run.assertSays("entrylint.yml:3:1: not YAML");
    run.assertSays("lists in 'it's a.md' are merged line by line");
  }

  @Test
  void whatIsNotInUtf8IsMergedByGit() throws IOException {
    byte[] latin = {'a', (byte) 0xE4, '\n', 'b', '\n', 'c', '\n'};
    byte[] ours = {'x', (byte) 0xE4, '\n', 'b', '\n', 'c', '\n'};
    byte[] theirs = {'a', (byte) 0xE4, '\n', 'b', '\n', 'd', '\n'};
    assertEquals(0, merge(latin, ours, theirs).exitCode());
    assertArrayEquals(
        new byte[] {'x', (byte) 0xE4, '\n', 'b', '\n', 'd', '\n'},
        Files.readAllBytes(elsewhere.resolve("A")));
  }

  @Test
  void whatCannotBeMergedIsNoConflict() throws IOException {
    byte[] binary = {0, 1, 2};
    Run run = merge(binary, new byte[] {0, 1}, new byte[] {0});
    assertEquals(129, run.exitCode());
    run.assertSays("git cannot merge this");
    assertArrayEquals(new byte[] {0, 1}, Files.readAllBytes(elsewhere.resolve("A")));
  }

  @Test
  void withoutTheProgramGitMergesLineByLine() throws IOException {
    install();
    commit("attributes");
    set("GIT_CONFIG_COUNT", "1");
    set("GIT_CONFIG_KEY_0", "core.hooksPath");
    set("GIT_CONFIG_VALUE_0", "/dev/null");
    branches();
    Files.delete(program);
    Answer answer = tryGit(root, "merge", "-q", "--no-edit", "one");
    assertEquals(1, answer.code(), answer.said());
    assertTrue(answer.said().contains("there is none any more"), answer.said());
    assertTrue(text().contains("<<<<<<< ours\n"), text());
  }

  private void commit(String message) throws IOException {
    git("add", "--all");
    git("commit", "-q", "--no-verify", "-m", message);
  }

  @Test
  void statusAndUninstallKnowOfIt() throws IOException {
    String config = Files.readString(root.resolve(".git/config"));
    install();
    run("hook", "status").assertPrints("lists in documents are merged item by item");
    run("hook", "uninstall").assertPrints("took merge.entrylint out");
    assertFalse(Files.exists(root.resolve(".gitattributes")));
    assertEquals(config.strip(), Files.readString(root.resolve(".git/config")).strip());
    install();
    commit("attributes");
    install().assertPrints("names the documents already");
    run("hook", "uninstall").assertPrints("are committed");
    assertTrue(Files.exists(root.resolve(".gitattributes")));
    run("hook", "status").assertPrints("lets this clone do so");
  }

  @Test
  void anotherDriverIsLeftAlone() throws IOException {
    git("config", "merge.entrylint.driver", "touch gone");
    Run run = run("hook", "install", "--merge-driver");
    assertEquals(2, run.exitCode());
    run.assertSays("did not write");
    git("config", "--remove-section", "merge.entrylint");
    file(".gitattributes", "*.md merge=ours");
    Run other = run("hook", "install", "--merge-driver");
    assertEquals(2, other.exitCode());
    other.assertSays("is merged by another driver already, 'ours'");
    assertFalse(Files.exists(root.resolve(".git/hooks/pre-commit")));
  }

  @Test
  void patternsAreThoseOfTheConfiguration() throws IOException {
    Files.delete(root.resolve("entrylint.yml"));
    file("my docs/entrylint.yml", "dialect: github", "include: ['*.{md,txt}', 'in/**/*.md']");
    file("my docs/a.md", "# A");
    install("--root", "my docs");
    String text = Files.readString(root.resolve(".gitattributes"));
    assertTrue(
        text.endsWith(
            "\"/my docs/*.md\" merge=entrylint\n\"/my docs/*.txt\" merge=entrylint\n"
                + "\"/my docs/in/**/*.md\" merge=entrylint\n"),
        text);
    assertEquals("my docs/a.md: merge: entrylint", git("check-attr", "merge", "my docs/a.md"));
    assertTrue(git("config", "merge.entrylint.driver").contains("'--root=my docs'"));
  }
}
