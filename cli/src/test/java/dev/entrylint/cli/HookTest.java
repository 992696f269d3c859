package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hook of git checks what is committed, with real commits. */
class HookTest extends RepositoryTestCase {

  /** Where the program lies, in a folder that a shell must quote. */
  @TempDir Path elsewhere;

  private Path program;

  @BeforeEach
  void makeProgram() throws IOException {
    set("HOME", elsewhere.toString());
    set("LC_ALL", "C.UTF-8");
    root = root.toRealPath();
    program = elsewhere.toRealPath().resolve("it's here/entrylint");
    Files.createDirectories(program.getParent());
    script(
        program,
        "exec '"
            + System.getProperty("java.home")
            + "/bin/java' -XX:TieredStopAtLevel=1 -cp '"
            + System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
            + "' dev.entrylint.cli.Main \"$@\"");
    set("ENTRYLINT_PROGRAM", program.toString());
  }

  private static void script(Path file, String... lines) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + String.join("\n", lines) + "\n");
    Assumptions.assumeTrue(file.toFile().setExecutable(true), "no program can be made here");
  }

  private static void assertRefused(Answer answer, String part) {
    assertEquals(1, answer.code(), answer.said());
    assertTrue(answer.said().contains(part), () -> "not said: " + part + "\nbut: " + answer.said());
  }

  private static void assertMade(Answer answer) {
    assertEquals(0, answer.code(), answer.said());
  }

  private Answer tryCommit(String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("commit", "-q", "-m", "a state"));
    words.addAll(List.of(more));
    return tryGit(root, words.toArray(String[]::new));
  }

  /** Pages with a broken link that has been there for long. */
  private void book(String folder) throws IOException {
    file(folder + "entrylint.yml", "dialect: github");
    file(folder + "Öl und Essig.md", "# Öl", "", "[gone](gone-for-years.md)");
    file(folder + "b.md", "# B", "", "[Öl](<Öl und Essig.md#öl>) ![x](img/x.png)");
    file(folder + "img/x.png", "a picture");
    file(folder + "c.md", "# C");
    git("add", "--all");
    git("commit", "-q", "-m", "the book");
  }

  private Run install(String... more) {
    String[] words = new String[more.length + 2];
    words[0] = "hook";
    words[1] = "install";
    System.arraycopy(more, 0, words, 2, more.length);
    Run run = run(words);
    assertEquals(0, run.exitCode(), run.err());
    return run;
  }

  private Path hooks() {
    return root.resolve(".git/hooks");
  }

  private Path hook() {
    return hooks().resolve("pre-commit");
  }

  @Test
  void aCommitThatBreaksALinkIsRefused() throws IOException {
    book("");
    assertEquals(
        "wrote " + hook() + ": each commit is checked by 'entrylint check --staged'\n",
        install().out());
    file("b.md", "# B", "", "[Öl](<Öl und Essig.md#oel>) ![x](img/x.png)");
    git("add", "b.md");
    assertRefused(tryCommit(), "b.md:3:7: error: '#oel' is not defined in 'Öl und Essig.md'");
    file("b.md", "# B", "", "[broken](on-disk-only.md) ![x](img/x.png)");
    Files.delete(root.resolve("c.md"));
    git("reset", "-q", "b.md");
    file("c.md", "# C", "", "Noise on disk does not count.");
    git("add", "c.md");
    assertMade(tryCommit());
    assertRefused(tryCommit("-a"), "b.md:3:10: error: there is no file 'on-disk-only.md'");
    assertRefused(tryCommit("b.md"), "on-disk-only.md");
    file("b.md", "# B", "", "Mended.");
    assertMade(tryCommit("-a", "--amend"));
    git("rm", "-q", "b.md", "Öl und Essig.md", "img/x.png");
    file("c.md", "# C", "", "[B](b.md)");
    assertRefused(tryCommit("-a", "--amend"), "c.md:3:5: error: there is no file 'b.md'");
  }

  @Test
  void aCommitThatOnlyDeletesOrRenamesIsRefused() throws IOException {
    book("");
    install();
    git("rm", "-q", "img/x.png");
    assertRefused(tryCommit(), "= img/x.png:1:1 at HEAD: it was here");
    git("reset", "-q", "--hard");
    git("mv", "img/x.png", "img/y z.png");
    assertRefused(tryCommit(), "at HEAD: it was here, and is 'img/y z.png' now");
    git("reset", "-q", "--hard");
    git("rm", "-q", "Öl und Essig.md");
    assertRefused(tryCommit(), "= Öl und Essig.md:1:3 at HEAD: 'öl' was defined here");
    git("reset", "-q", "--hard");
    git("mv", "Öl und Essig.md", "Oel.md");
    assertRefused(tryCommit(), "was defined here, and is 'Oel.md#öl' now");
    file("b.md", "# B", "", "[Öl](Oel.md#öl)");
    assertRefused(tryCommit("b.md"), "there is no file 'Oel.md'");
    git("add", "b.md");
    assertMade(tryCommit());
  }

  @Test
  void aCorpusInASubfolderIsNamedOnce() throws IOException {
    book("Bücher/my docs/");
    file("README.md", "[broken, and nobody's business](nowhere.md)");
    install("--root", "Bücher/my docs", "--fail-on", "error")
        .assertPrints("'entrylint check --staged '--root=Bücher/my docs' --fail-on=error'");
    git("add", "README.md");
    assertMade(tryCommit());
    git("rm", "-q", "Bücher/my docs/img/x.png");
    assertRefused(tryCommit(), "b.md:3:");
    Path folder = root.resolve("Bücher/my docs");
    Answer inFolder = tryGit(folder, "commit", "-q", "-m", "from a folder");
    assertRefused(inFolder, "b.md:3:");
  }

  @Test
  void allWorkingTreesShareIt() throws IOException {
    book("docs/");
    install("--root", root.resolve("docs").toString());
    Path tree = elsewhere.toRealPath().resolve("a tree");
    git("worktree", "add", "-q", "-b", "other", tree.toString());
    Files.delete(tree.resolve("docs/Öl und Essig.md"));
    assertRefused(tryGit(tree, "commit", "-qam", "deletes"), "b.md:3:");
    assertMade(tryGit(tree, "checkout", "-q", "."));
    assertEquals(0, runIn(tree, "hook", "status").exitCode());
    runIn(tree, "hook", "install").assertPrints("renewed " + hook());
    runIn(tree, "hook", "uninstall").assertPrints("took away " + hook());
    assertFalse(Files.exists(hook()));
  }

  @Test
  void theHookThatWasThereRunsFirstAndComesBack() throws IOException {
    book("");
    script(hook(), "echo the first hook: $# $(cat | wc -c)", "exit \"$(cat answer)\"");
    byte[] bytes = Files.readAllBytes(hook());
    Files.setPosixFilePermissions(hook(), PosixFilePermissions.fromString("rwx--x---"));
    file("answer", "3");
    install().assertPrints("the hook that was there is kept as " + hook() + ".before-entrylint");
    install("--fail-on", "warning").assertPrints("renewed ");
    file("c.md", "# C", "", "More.");
    assertRefused(tryCommit("-a"), "the first hook: 0 0");
    file("answer", "0");
    assertMade(tryCommit("-a"));
    git("rm", "-q", "img/x.png");
    assertRefused(tryCommit(), "img/x.png");
    Run status = run("hook", "status");
    assertEquals(0, status.exitCode());
    status.assertPrints(
        "each commit is checked by 'entrylint check --staged --fail-on=warning', in " + hook());
    status.assertPrints("the hook that was there before is " + hook() + ".before-entrylint");
    assertEquals("put back " + hook() + "\n", run("hook", "uninstall").out());
    assertArrayEquals(bytes, Files.readAllBytes(hook()));
    assertEquals("rwx--x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(hook())));
    try (Stream<Path> left = Files.list(hooks())) {
      assertEquals(
          0, left.filter(each -> each.getFileName().toString().contains("entrylint")).count());
    }
    Run again = run("hook", "uninstall");
    assertEquals(0, again.exitCode());
    again.assertSays("there is no hook of entrylint in '" + hooks() + "'");
    assertEquals(1, run("hook", "status").exitCode());
  }

  @Test
  void aHookThatIsALinkStaysOne() throws IOException {
    book("");
    script(root.resolve("tools/check"), "echo linked >&2");
    Files.createDirectories(hooks());
    Files.createSymbolicLink(hook(), Path.of("../../tools/check"));
    install();
    file("c.md", "# C", "", "More.");
    Answer made = tryCommit("-a");
    assertMade(made);
    assertTrue(made.said().contains("linked"), made.said());
    run("hook", "uninstall");
    assertEquals(Path.of("../../tools/check"), Files.readSymbolicLink(hook()));
  }

  @Test
  void whatSomebodyChangedIsLeftAsItIs() throws IOException {
    book("");
    install();
    String changed = Files.readString(hook()).replace("--staged", "--staged --quiet");
    Files.writeString(hook(), changed);
    for (String action : List.of("install", "uninstall")) {
      Run run = run("hook", action);
      assertEquals(2, run.exitCode());
      run.assertSays("somebody changed '" + hook() + "' after entrylint wrote it");
    }
    assertEquals(changed, Files.readString(hook()));
    run("hook", "status").assertPrints("somebody changed the hook that entrylint wrote, " + hook());
  }

  @Test
  void aHookOfAnotherIsNeverReplacedTwice() throws IOException {
    book("");
    script(hook(), "exit 0");
    install();
    script(hook(), "echo another");
    Run install = run("hook", "install");
    assertEquals(2, install.exitCode());
    install.assertSays("pre-commit.before-entrylint' is there from before");
    Run uninstall = run("hook", "uninstall");
    assertEquals(2, uninstall.exitCode());
    uninstall.assertSays("is not the hook that entrylint wrote there");
    assertEquals("#!/bin/sh\necho another\n", Files.readString(hook()));
    Files.delete(hook());
    run("hook", "uninstall").assertPrints("put back " + hook());
    assertEquals("#!/bin/sh\nexit 0\n", Files.readString(hook()));
  }

  @Test
  void whatIsInTheWayOfTheFolderOfHooksIsNamed() throws IOException {
    book("");
    Path hooks = root.resolve(".git/hooks");
    if (Files.exists(hooks)) {
      Files.move(hooks, root.resolve(".git/no-hooks"));
    }
    Files.writeString(hooks, "a file");
    Run run = run("hook", "install");
    assertEquals(2, run.exitCode());
    run.assertSays("hooks/pre-commit': '" + hooks + "' is in the way");
  }

  @Test
  void aProgramThatNpxKeepsForAWhileIsNoneToCall() throws IOException {
    book("");
    install();
    Path kept = elsewhere.toRealPath().resolve(".npm/_npx/0a1b/node_modules/.bin/entrylint");
    Files.createDirectories(kept.getParent());
    Files.createSymbolicLink(kept, program);
    set("ENTRYLINT_PROGRAM", kept.toString());
    Run run = run("hook", "install");
    assertEquals(0, run.exitCode());
    run.assertSays("the hook calls what npx keeps in its cache");
  }

  @Test
  void withoutTheProgramNoCommitIsMade() throws IOException {
    book("");
    install();
    Path moved = program.resolveSibling("moved");
    Files.move(program, moved);
    file("c.md", "# C", "", "More.");
    assertRefused(
        tryCommit("-a"),
        "entrylint: this commit is not checked, and not made: " + program + " is not there any");
    Files.createDirectories(elsewhere.resolve("bin"));
    Files.createSymbolicLink(elsewhere.resolve("bin/entrylint"), moved);
    set("PATH", elsewhere.resolve("bin") + File.pathSeparator + environment.get("PATH"));
    assertMade(tryCommit("-a"));
    set("ENTRYLINT_PROGRAM", program.toString());
    run("hook", "install")
        .assertRefused(
            "a hook needs a program to call; install it by the start script, bin/entrylint");
  }

  @Test
  void hooksThatAreNotTheRepositorysOwnAreLeftAlone() throws IOException {
    book("");
    Path shared = Files.createDirectories(elsewhere.toRealPath().resolve("hooks of all"));
    git("config", "--global", "core.hooksPath", shared.toString());
    Run run = run("hook", "install");
    assertEquals(2, run.exitCode());
    run.assertSays("git takes the hooks of this repository from '" + shared + "', which is not");
    assertFalse(Files.exists(shared.resolve("pre-commit"), LinkOption.NOFOLLOW_LINKS));
    git("config", "core.hooksPath", "tools/git hooks");
    Run own = run("hook", "install");
    own.assertPrints("wrote " + root.resolve("tools/git hooks/pre-commit"));
    own.assertSays("that folder is in the working tree");
    git("rm", "-q", "img/x.png");
    assertRefused(tryCommit(), "img/x.png");
  }

  @Test
  void whoWritesHooksAnewIsToldToCallEntrylint() throws IOException {
    book("");
    script(hook(), "# File generated by pre-commit: https://pre-commit.com");
    byte[] before = Files.readAllBytes(hook());
    run("hook", "install")
        .assertRefused(
            "the hooks in '"
                + hooks()
                + "' are pre-commit's, which writes them anew; add its hook 'entrylint' to"
                + " .pre-commit-config.yaml, as docs/changes.md shows");
    assertArrayEquals(before, Files.readAllBytes(hook()));
    git("config", "core.hooksPath", ".husky/_");
    run("hook", "install").assertSays("are husky's");
  }

  @Test
  void listsOfKnownFindingsAreMergedLineByLine() throws IOException {
    book("");
    Path attributes = root.resolve(".git/info/attributes");
    Files.createDirectories(attributes.getParent());
    byte[] before = {'#', (byte) 0xFC, '\n', '*', '.', 'x', ' ', 't', 'e', 'x', 't'};
    Files.write(attributes, before);
    install("--merge-driver");
    install("--merge-driver");
    run("hook", "status").assertPrints("merged line by line, by " + attributes);
    assertEquals(
        "docs/entrylint-baseline.tsv: merge: union",
        git("check-attr", "merge", "docs/entrylint-baseline.tsv"));
    run("hook", "uninstall").assertPrints("took entrylint's lines out of " + attributes);
    assertArrayEquals(before, Files.readAllBytes(attributes));
    Files.delete(attributes);
    String outside = elsewhere.resolve("known.tsv").toString();
    Run refused = run("hook", "install", "--merge-driver", "--baseline", outside);
    assertEquals(2, refused.exitCode());
    refused.assertSays("lies outside the working tree");
    install("--baseline", outside);
    install("--merge-driver", "--baseline", "my docs/[known] ä.tsv");
    assertEquals(
        "\"my docs/[known] \\303\\244.tsv\": merge: union",
        git("check-attr", "merge", "my docs/[known] ä.tsv"));
    run("hook", "uninstall");
    assertFalse(Files.exists(attributes));
    Path other = file("other.txt", "precious");
    Files.createSymbolicLink(attributes, other);
    run("hook", "install", "--merge-driver")
        .assertSays("'" + attributes + "' is a symbolic link; write into it yourself:");
    assertEquals("precious\n", Files.readString(other));
    Files.delete(attributes);
    Files.writeString(attributes, "*.md text\n");
    install("--merge-driver");
    Files.writeString(attributes, Files.readString(attributes) + "*.png binary\n");
    run("hook", "uninstall");
    assertEquals("*.md text\n*.png binary\n", Files.readString(attributes));
  }

  @Test
  void withoutARepositoryNothingIsWritten() throws IOException {
    Run outside = runIn(elsewhere, "hook", "install");
    assertEquals(2, outside.exitCode());
    outside.assertSays("is in no git repository");
    git("init", "-q", "--bare", "bare.git");
    Run bare = runIn(root.resolve("bare.git"), "hook", "install");
    assertEquals(2, bare.exitCode());
    bare.assertSays("has no working tree");
    run("hook", "instal")
        .assertRefused(
            "invalid value for positional parameter at index 0 (ACTION): expected one of install,"
                + " uninstall, status but was 'instal'; see 'entrylint hook --help'");
    run("hook", "status", "--fail-on", "info")
        .assertRefused("--fail-on is for 'hook install' alone; 'hook status' needs none");
    set("PATH", "");
    run("hook", "install").assertSays("there is no git on the PATH");
  }
}
