package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A text that is not saved is checked in the place of a file. */
class StdinTest extends CommandLineTestCase {

  private Run unsaved(String file, String text, String... more) {
    return unsavedIn(root, file, text.getBytes(StandardCharsets.UTF_8), more);
  }

  private Run unsavedIn(Path folder, String file, byte[] text, String... more) {
    String[] words = new String[more.length + 4];
    words[0] = "check";
    words[1] = "--stdin";
    words[2] = "--stdin-filename";
    words[3] = file;
    System.arraycopy(more, 0, words, 4, more.length);
    return runIn(folder, text, words);
  }

  @Test
  void theTextIsReadAndNotTheFile() {
    config();
    file("a.md", "# A", "", "[saved](no-such.md)");
    file("b.md", "# B", "", "[a](a.md#here) [other](nowhere.md)");
    Run run = unsaved("a.md", "# A\n\n## Here\n\n[typed](not-there.md)\n", "--quiet");
    assertEquals("a.md:5:9: error: there is no file 'not-there.md' [missing-file]\n", run.out());
    assertEquals(1, run.exitCode());
    Run shown = unsaved("a.md", "# Ä\n\n[typed](not-there.md)\n");
    shown.assertPrints("  3 | [typed](not-there.md)\n");
    Run other = unsaved("a.md", "# A\n", "--quiet", "b.md");
    other.assertPrints("b.md:3:5: error: '#here' is not defined in 'a.md'");
    assertFalse(other.out().contains("typed"));
    assertEquals(0, unsaved("a.md", "").exitCode(), "an empty text is an empty document");
  }

  @Test
  void theFileNeedNotBeThere() {
    config();
    file("a.md", "# A");
    Run run = unsaved("new/folder/x y.md", "# X\n\n[a](../../a.md) [b](b.md)\n", "--quiet");
    assertEquals(
        "new/folder/x y.md:3:21: error: there is no file 'new/folder/b.md' [missing-file]\n",
        run.out());
    assertEquals(0, unsaved("new/ä.md", "# X\n\n[x](ä.md)\n", "new/ä.md").exitCode());
    unsaved("new.md/x.md", "# X").assertPrints("no findings");
    unsaved("a.md/x.md", "# X")
        .assertRefused(
            "there can be no file 'a.md/x.md': " + root.resolve("a.md") + " is no folder");
  }

  @Test
  void itIsSeenFromTheWorkingDirectory() throws IOException {
    config();
    Path folder = Files.createDirectories(root.resolve("sub"));
    byte[] text = "[a](a.md)\n".getBytes(StandardCharsets.UTF_8);
    Run run = unsavedIn(folder, "x.md", text, "--quiet");
    assertEquals("sub/x.md:1:5: error: there is no file 'sub/a.md' [missing-file]\n", run.out());
    assertEquals(0, unsavedIn(folder, "../a.md", text).exitCode());
    unsavedIn(folder, "../../a.md", text, "--root", "..", "--fence", root.getParent().toString())
        .assertRefused("'../../a.md' lies outside the corpus, whose root is " + root);
  }

  @Test
  void whatCannotBeReadIsReportedAsOfAFile() throws IOException {
    config();
    byte[] bytes = {'#', ' ', (byte) 0xFF, '\n'};
    Path file = Files.write(root.resolve("bad.md"), bytes);
    Run saved = run("check", "--quiet");
    saved.assertPrints("bad.md:1:3: error: not UTF-8");
    Files.delete(file);
    assertEquals(saved, unsavedIn(root, "bad.md", bytes, "--quiet"));
    Files.write(file, "# A much longer text\n".repeat(99).getBytes(StandardCharsets.UTF_8));
    Run large = run("check", "--quiet", "--max-file-size", "1KB");
    large.assertPrints("it is larger than 1 KB; --max-file-size allows more");
    assertEquals(
        large,
        unsavedIn(root, "bad.md", Files.readAllBytes(file), "--quiet", "--max-file-size", "1KB"));
  }

  @Test
  void whatIsNoDocumentIsSaidToBeNone() throws IOException {
    config("dialect: github", "include: ['*.md']");
    file("a.md", "# A");
    file(".gitignore", "draft*.md");
    Files.createDirectories(root.resolve(".git"));
    for (String none : new String[] {"x.txt", "sub/x.md", "draft-1.md"}) {
      Run run = unsaved(none, "[x](none.md)\n");
      assertEquals(0, run.exitCode());
      run.assertSays("nothing was checked: '" + none + "' is no document of the corpus");
      assertEquals(2, unsaved(none, "", "--strict-paths").exitCode());
    }
    file("draft-2.md", "# Draft");
    unsaved("draft-2.md", "[x](none.md)\n").assertSays("'draft-2.md' is no document");
    assertEquals(1, unsaved("draft-1.md", "[x](none.md)\n", "--no-gitignore").exitCode());
    unsaved("sub", "").assertSays("'sub' is no document");
    Files.createDirectories(root.resolve("sub"));
    unsaved("sub", "").assertRefused("'sub' is a folder, and --stdin-filename names a file");
    unsaved(".git/x.md", "")
        .assertRefused(
            "'.git/x.md' lies outside "
                + root.toRealPath()
                + " or in what git keeps there; --fence DIR allows more");
  }

  @Test
  void aLinkToADocumentIsThatDocument() throws IOException {
    config("dialect: github", "include: ['docs/**/*.md']");
    file("docs/a.md", "# A");
    Files.createSymbolicLink(root.resolve("shortcut.md"), Path.of("docs/a.md"));
    Run run = unsaved("shortcut.md", "# A\n\n[x](none.md)\n", "--quiet");
    run.assertPrints("docs/a.md:3:5: error: there is no file 'docs/none.md'");
    assertEquals(1, run.exitCode());
  }

  @Test
  void aConfigurationMayBeUnsavedToo() {
    config();
    file("a.md", "[x](none.md)");
    Run run = unsaved("entrylint.yml", "dialect: github\nrules: {missing-file: off}\n", ".");
    assertEquals(0, run.exitCode(), run.out());
    unsaved("entrylint.yml", "dialct: github\n").assertSays("entrylint.yml:1:1:");
  }

  @Test
  void theConfigurationIsTheOneThatIsNearestToTheFile() {
    file("one/entrylint.yml", "dialect: github");
    file("two/entrylint.yml", "dialect: github", "rules: {missing-file: off}");
    assertEquals(1, unsaved("one/new/x.md", "[x](none.md)\n").exitCode());
    assertEquals(0, unsaved("two/new/x.md", "[x](none.md)\n").exitCode());
    Run without = unsaved("x.md", "[x](none.md)\n", "--quiet");
    assertEquals("x.md:1:5: error: there is no file 'none.md' [missing-file]\n", without.out());
  }

  @Test
  void itsOptionsGoTogetherAndWithNoChange() {
    config();
    run("check", "--stdin")
        .assertRefused(
            "--stdin needs to know which file it stands for; --stdin-filename FILE says so");
    run("check", "--stdin-filename", "a.md")
        .assertRefused("--stdin-filename names the file that --stdin stands for; give both");
    for (String change : new String[] {"--since=HEAD", "--staged", "--changed"}) {
      String option = change.replaceFirst("=.*", "");
      unsaved("a.md", "", change)
          .assertRefused("--stdin and " + option + " exclude each other; give one of them");
    }
  }

  @Test
  void whoeverTypesIsToldSo() {
    config();
    set("ENTRYLINT_TYPED", "1");
    unsaved("a.md", "# A\n")
        .assertSays("entrylint: reading the text of 'a.md' from the terminal, up to Ctrl-D\n");
  }
}
