package dev.entrylint.engine.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.base.Limits;
import dev.entrylint.base.RefusedFileException;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.engine.source.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitStatesTest {

  private static final List<Glob> ALL = List.of(new Glob("**/*.md"));

  @TempDir Path temp;

  private Path folder;
  private ScratchRepository scratch;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(temp.toRealPath().resolve("book"));
    scratch = ScratchRepository.in(folder);
  }

  private GitStates since(String ref) throws IOException {
    return sinceIn(folder, ref);
  }

  private GitStates sinceIn(Path root, String ref) throws IOException {
    GitRepository repository = GitRepository.of(root, scratch.gitEnvironment());
    return GitStates.since(repository, ref, ref, new DiskSources(root), root, Limits.USUAL);
  }

  private GitStates staged() throws IOException {
    return GitStates.staged(scratch.open(), new DiskSources(folder), folder, Limits.USUAL);
  }

  private static String text(Sources sources, String path) throws IOException {
    return new String(sources.bytes(path), StandardCharsets.UTF_8);
  }

  private static List<String> documents(Sources sources) throws IOException {
    return sources.paths(ALL, List.of());
  }

  @Test
  void aWorkingTreeIsComparedWithACommit() throws IOException {
    scratch.write("a.md", "# A\n").write("b.md", "# B\n").write("c/c.md", "# C\n").commit();
    scratch.write("a.md", "# AA\n").delete("b.md").write("new/d.md", "# D\n");
    try (GitStates states = since("HEAD")) {
      assertEquals(List.of("a.md", "c/c.md", "new/d.md"), documents(states.now()));
      assertEquals(List.of("a.md", "b.md", "c/c.md"), documents(states.before()));
      assertEquals("# A\n", text(states.before(), "a.md"));
      assertEquals("# AA\n", text(states.now(), "a.md"));
      assertEquals("# B\n", text(states.before(), "b.md"));
      assertFalse(states.before().exists("new/d.md"));
      assertFalse(states.before().exists("new"), "no commit has a folder without files");
      assertTrue(states.now().isFolder("new"));
      assertEquals(Set.of("a.md", "b.md", "new/d.md"), states.changed());
      assertEquals(Set.of("b.md", "new/d.md"), states.moved());
      assertEquals(states.before().content("c/c.md"), states.now().content("c/c.md"));
      assertNotEquals(states.before().content("a.md"), states.now().content("a.md"));
      assertTrue(states.before().holds("c/c.md", states.now().content("c/c.md")));
    }
  }

  @Test
  void whatIsStagedIsReadFromTheIndex() throws IOException {
    scratch.write("a.md", "# A\n").write("b.md", "# B\n").commit();
    scratch.write("a.md", "# staged\n").write("new.md", "# N\n");
    scratch.git("add", "a.md", "new.md");
    scratch.write("a.md", "# later\n").write("b.md", "# noise\n").write("untracked/u.md", "");
    scratch.delete("new.md");
    try (GitStates states = staged()) {
      assertEquals(List.of("a.md", "b.md", "new.md"), documents(states.now()));
      assertEquals("# staged\n", text(states.now(), "a.md"));
      assertEquals("# A\n", text(states.before(), "a.md"));
      assertEquals("# N\n", text(states.now(), "new.md"));
      assertEquals("# B\n", text(states.now(), "b.md"));
      assertEquals(states.before().content("b.md"), states.now().content("b.md"));
      assertFalse(states.now().exists("untracked/u.md"));
      assertFalse(states.now().exists("untracked"));
      assertTrue(states.isNotAdded("untracked/u.md"));
      assertTrue(states.isNotAdded("untracked"));
      assertFalse(states.isNotAdded("a.md"));
      assertFalse(states.isNotAdded("no-such-file.md"));
      assertEquals(Set.of("a.md", "new.md"), states.changed());
    }
  }

  @Test
  void whatGitIgnoresIsThereOnBothSides() throws IOException {
    scratch.write(".gitignore", "made/\n").write("a.md", "# A\n").write("made/x.png", "").commit();
    scratch.write("b.md", "# B\n");
    for (GitStates states : List.of(since("HEAD"), staged())) {
      try (states) {
        assertTrue(states.before().exists("made/x.png"));
        assertTrue(states.now().exists("made/x.png"));
        assertEquals(List.of("a.md"), documents(states.before()));
      }
    }
  }

  @Test
  void beforeTheFirstCommitThereWasNothing() throws IOException {
    scratch.write("a.md", "# A\n").write("p/x.png", "").git("add", "a.md", "p/x.png");
    try (GitStates states = staged()) {
      assertEquals(List.of("a.md"), documents(states.now()));
      assertEquals(List.of(), documents(states.before()));
      assertFalse(states.before().exists("p"));
    }
    try (GitStates states = since("HEAD")) {
      assertEquals(List.of(), documents(states.before()));
    }
  }

  @Test
  void whatGitCallsUnchangedIsUnchangedWhateverItsLineEnds() throws IOException {
    scratch.git("config", "core.autocrlf", "true");
    scratch.write("a.md", "# A\r\n\r\nText\r\n").write("b.md", "# B\r\n").commit();
    scratch.write("b.md", "# Bee\r\n");
    assertEquals("# A\n\nText", scratch.git("cat-file", "blob", "HEAD:a.md"));
    // As after a checkout: the same text, written at another time.
    scratch.delete("a.md").write("a.md", "# A\r\n\r\nText\r\n");
    try (GitStates states = since("HEAD")) {
      assertEquals(Set.of("b.md"), states.changed());
      assertEquals(states.now().content("a.md"), states.before().content("a.md"));
      assertEquals("# A\r\n\r\nText\r\n", text(states.before(), "a.md"));
      assertEquals("# B\n", text(states.before(), "b.md"));
    }
  }

  @Test
  void namesAreWhatTheyAre() throws IOException {
    List<String> odd = List.of("-x.md", "a b.md", "new\nline.md", "\u00fcber/\u00e4 \u65e5.md");
    for (String path : odd) {
      scratch.write(path, "# " + path + "\n");
    }
    scratch.commit();
    for (String path : odd) {
      scratch.delete(path);
    }
    scratch.write("other.md", "# O\n");
    try (GitStates states = since("HEAD")) {
      assertEquals(odd, documents(states.before()));
      for (String path : odd) {
        assertEquals("# " + path + "\n", text(states.before(), path));
      }
    }
  }

  @Test
  void whereFilesWentIsKnownByTheirContent() throws IOException {
    scratch.write("img/a.png", "AAA").write("img/b.png", "BBB").write("img/c.png", "BBB").commit();
    scratch.git("mv", "img/a.png", "img/z.png");
    scratch.git("mv", "img/b.png", "img/y.png");
    scratch.git("mv", "img/c.png", "img/x.png");
    try (GitStates states = staged()) {
      assertEquals(Optional.of("img/z.png"), states.renamed("img/a.png"));
      assertEquals(Optional.empty(), states.renamed("img/b.png"), "it may be either");
      assertTrue(states.before().exists("img/a.png"));
      assertFalse(states.now().exists("img/a.png"));
    }
  }

  @Test
  void symbolicLinksLeadWhereTheyLed() throws IOException {
    scratch.write("real/a.md", "# A\n").write("b.md", "# B\n");
    Files.createSymbolicLink(folder.resolve("alias"), Path.of("real"));
    Files.createSymbolicLink(folder.resolve("c.md"), Path.of("real/a.md"));
    Files.createSymbolicLink(folder.resolve("out.md"), Path.of("/etc/passwd"));
    Files.createSymbolicLink(folder.resolve("circle.md"), Path.of("circle.md"));
    scratch.commit();
    scratch.delete("alias").delete("c.md").delete("out.md").delete("circle.md").delete("b.md");
    Files.createSymbolicLink(folder.resolve("b.md"), Path.of("real/a.md"));
    Files.createSymbolicLink(folder.resolve("later"), Path.of("real"));
    try (GitStates states = since("HEAD")) {
      Sources before = states.before();
      assertEquals("# A\n", text(before, "c.md"));
      assertEquals("# A\n", text(before, "alias/a.md"));
      assertTrue(before.isFolder("alias") && before.isLink("alias"));
      assertEquals(Optional.of("real/a.md"), before.behindLinks("c.md"));
      assertFalse(before.exists("out.md"));
      assertFalse(before.exists("circle.md"));
      assertThrows(IOException.class, () -> before.bytes("out.md"));
      assertEquals("# B\n", text(before, "b.md"));
      assertFalse(before.isLink("b.md"));
      assertFalse(before.exists("later") || before.exists("later/a.md"));
      assertTrue(states.now().exists("later/a.md"));
      assertEquals(List.of("b.md", "c.md", "real/a.md"), documents(before));
    }
  }

  @Test
  void ofASubmoduleThatIsGoneNothingIsKnown() throws IOException {
    Path other = Files.createDirectory(temp.resolve("other"));
    ScratchRepository.in(other).write("m.md", "# M\n").commit();
    scratch.write("a.md", "# A\n").commit();
    scratch.git(
        "-c", "protocol.file.allow=always", "submodule", "add", "-q", other.toString(), "sub");
    try (GitStates states = staged()) {
      assertTrue(states.now().exists("sub/m.md"));
      assertFalse(states.before().exists("sub/m.md"));
      assertFalse(states.before().exists("sub"));
    }
    scratch.commit();
    Files.writeString(folder.resolve("sub/m.md"), "# dirty\n");
    try (GitStates states = since("HEAD")) {
      assertEquals(Set.of(), states.changed(), "what a submodule holds is not ours");
      assertEquals(List.of("a.md", "sub/m.md"), documents(states.before()));
    }
    scratch.git("rm", "-q", "-f", "sub");
    try (GitStates states = staged()) {
      assertTrue(states.before().isFolder("sub"));
      assertTrue(states.before().isOutside("sub/m.md"));
      assertFalse(states.now().exists("sub"));
      assertFalse(states.now().isOutside("sub/m.md"));
    }
  }

  @Test
  void aRootMayLieBelowTheRepository() throws IOException {
    scratch.write("docs/a.md", "# A\n").write("LICENSE", "").write("src/x.c", "").commit();
    scratch.delete("LICENSE").write("docs/a.md", "# AA\n").write("src/y.c", "");
    try (GitStates states = sinceIn(folder.resolve("docs"), "HEAD")) {
      assertEquals(List.of("a.md"), documents(states.before()));
      assertEquals("# A\n", text(states.before(), "a.md"));
      assertTrue(states.before().exists("../LICENSE"));
      assertFalse(states.now().exists("../LICENSE"));
      assertFalse(states.before().exists("../src/y.c"));
      assertTrue(states.before().exists("../src/x.c"));
    }
  }

  @Test
  void aRootMayLieAboveTheRepository() throws IOException {
    scratch.write("a.md", "# A\n").commit().write("a.md", "# AA\n");
    Path above = folder.getParent();
    Files.writeString(above.resolve("beside.md"), "# Beside\n");
    try (GitStates states = sinceIn(above, "HEAD")) {
      assertEquals(List.of("beside.md", "book/a.md"), documents(states.before()));
      assertEquals("# A\n", text(states.before(), "book/a.md"));
      assertEquals(states.now().content("beside.md"), states.before().content("beside.md"));
    }
  }

  @Test
  void anotherRepositoryBesideIsAsItIs() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    Path inner = Files.createDirectory(folder.resolve("inner"));
    ScratchRepository.in(inner).write("i.md", "# I\n").commit();
    try (GitStates states = staged()) {
      assertTrue(states.before().exists("inner/i.md"));
      assertTrue(states.now().exists("inner/i.md"));
    }
  }

  @Test
  void anUnresolvedMergeHasNoIndex() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    scratch.git("checkout", "-q", "-b", "topic");
    scratch.write("a.md", "# topic\n").commit();
    scratch.git("checkout", "-q", "main");
    scratch.write("a.md", "# main\n").commit();
    assertThrows(IOException.class, () -> scratch.git("merge", "-q", "topic"));
    assertEquals(
        "the merge of 'a.md' is not resolved yet, so that the index has no content for it; resolve"
            + " it, and 'git add' it",
        assertThrows(GitException.class, this::staged).getMessage());
    try (GitStates states = since("HEAD")) {
      assertEquals("# main\n", text(states.before(), "a.md"));
      assertTrue(text(states.now(), "a.md").contains("<<<<<<<"));
    }
  }

  @Test
  void whatASparseCheckoutLeavesOutIsInTheIndex() throws IOException {
    scratch.write("a/a.md", "# A\n").write("b/b.md", "# B\n").commit();
    scratch.git("sparse-checkout", "set", "--cone", "a");
    assertFalse(Files.exists(folder.resolve("b")));
    try (GitStates states = staged()) {
      assertEquals(List.of("a/a.md", "b/b.md"), documents(states.now()));
      assertEquals(List.of("a/a.md", "b/b.md"), documents(states.before()));
      assertEquals(Set.of(), states.changed());
    }
  }

  @Test
  void whatIsToBeAddedLaterIsNotInTheIndex() throws IOException {
    scratch.write("a.md", "# A\n").commit().write("b.md", "# B\n").git("add", "-N", "b.md");
    try (GitStates states = staged()) {
      assertFalse(states.now().exists("b.md"));
      assertTrue(states.isNotAdded("b.md"));
    }
  }

  @Test
  void whatWasTrackedAndIsIgnoredNowWasADocument() throws IOException {
    scratch.write("a.md", "# A\n").write("b.md", "# B\n").commit();
    scratch.git("rm", "-q", "--cached", "b.md");
    scratch.write(".gitignore", "b.md\n").git("add", ".gitignore");
    try (GitStates states = staged()) {
      assertEquals(List.of("a.md"), documents(states.now()));
      assertEquals(List.of("a.md", "b.md"), documents(states.before()));
      assertTrue(states.now().exists("b.md"), "it is ignored, and lies there");
    }
  }

  @Test
  void whatAPartialCloneLacksIsNotFetched() throws IOException {
    scratch.write("a.md", "# A, which was longer\n").write("x.png", "PNG").commit();
    scratch.git("tag", "v1");
    scratch.write("a.md", "# B\n").delete("x.png").commit();
    scratch.git("config", "uploadpack.allowFilter", "true");
    Path clone = temp.toRealPath().resolve("clone");
    scratch.gitIn(
        temp, "clone", "-q", "--filter=blob:none", folder.toUri().toString(), clone.toString());
    String id = scratch.git("rev-parse", "v1:a.md");
    try (GitStates states = sinceIn(clone, "v1")) {
      assertTrue(states.before().exists("x.png"), "that it was there is known");
      String sentence =
          "git does not have what 'a.md' held in v1, as the clone is partial, and entrylint fetches"
              + " nothing; a command that shows it does, such as 'git cat-file blob "
              + id
              + "'";
      assertEquals(
          sentence,
          assertThrows(GitException.class, () -> states.requireDocuments(ALL, List.of()))
              .getMessage());
      assertEquals(
          sentence,
          assertThrows(GitException.class, () -> states.before().bytes("a.md")).getMessage());
    }
    scratch.gitIn(clone, "cat-file", "blob", id);
    try (GitStates states = sinceIn(clone, "v1")) {
      states.requireDocuments(ALL, List.of());
      assertEquals("# A, which was longer\n", text(states.before(), "a.md"));
    }
  }

  @Test
  void noMoreIsReadThanOfADisk() throws IOException {
    scratch.write("a.md", "# A long one\n").commit().write("a.md", "# A\n");
    Limits few = new Limits(5, 5, 1, 1);
    try (GitStates states =
        GitStates.since(scratch.open(), "HEAD", "HEAD", new DiskSources(folder), folder, few)) {
      assertEquals(
          "it is larger than 5 bytes; --max-file-size allows more",
          assertThrows(RefusedFileException.class, () -> states.before().bytes("a.md"))
              .getMessage());
    }
  }

  @Test
  void aConfigurationThatNobodyAddedIsReadFromTheDisk() throws IOException {
    scratch.write("a.md", "# A\n").write("base.yml", "old").commit();
    scratch.write("entrylint.yml", "new").write("base.yml", "later");
    try (GitStates states = staged()) {
      assertEquals(
          "new",
          new String(
              states.configurations().configuration("entrylint.yml"), StandardCharsets.UTF_8));
      assertEquals(
          "old",
          new String(states.configurations().configuration("base.yml"), StandardCharsets.UTF_8));
      assertThrows(IOException.class, () -> states.now().configuration("entrylint.yml"));
    }
  }

  @Test
  void anIndexOfAHookHolds() throws IOException {
    scratch.write("a.md", "# A\n").write("b.md", "# B\n").commit();
    scratch.write("a.md", "# AA\n").write("b.md", "# BB\n").git("add", "b.md");
    Path seen = folder.resolve(".git/seen");
    Path hook = folder.resolve(".git/hooks/pre-commit");
    Files.createDirectories(hook.getParent());
    Files.writeString(
        hook,
        "#!/bin/sh\necho \"$GIT_INDEX_FILE\" > .git/seen\n"
            + "cp \"$GIT_INDEX_FILE\" .git/kept\nexit 1\n");
    assertTrue(hook.toFile().setExecutable(true));
    assertThrows(IOException.class, () -> scratch.git("commit", "-m", "a only", "a.md"));
    assertTrue(Files.readString(seen).contains("index"), "a hook is told its index");
    scratch.environment.put("GIT_INDEX_FILE", ".git/kept");
    try (GitStates states = staged()) {
      assertEquals(Set.of("a.md"), states.changed());
      assertEquals("# AA\n", text(states.now(), "a.md"));
      assertEquals("# B\n", text(states.now(), "b.md"));
    }
  }
}
