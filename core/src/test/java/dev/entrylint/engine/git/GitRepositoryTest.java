package dev.entrylint.engine.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {

  @TempDir Path temp;

  private Path folder;
  private ScratchRepository scratch;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(temp.toRealPath().resolve("book"));
    scratch = ScratchRepository.in(folder);
  }

  private static String sentence(org.junit.jupiter.api.function.Executable asking) {
    return assertThrows(GitException.class, asking).getMessage();
  }

  private static List<String> paths(List<GitChange> changes) {
    return changes.stream().map(GitChange::path).sorted().toList();
  }

  @Test
  void aRefIsACommitATagOrABranch() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    scratch.git("tag", "-a", "v1", "-m", "one");
    GitRepository repository = scratch.open();
    String tree = scratch.git("rev-parse", "HEAD^{tree}");
    for (String ref : List.of("HEAD", "main", "v1", scratch.git("rev-parse", "HEAD"))) {
      assertEquals(tree, repository.tree(ref), ref);
    }
  }

  @Test
  void aRefMayBeFoundByItsMessage() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    String subject = scratch.git("log", "-1", "--format=%s");
    assertEquals(
        scratch.git("rev-parse", "HEAD^{tree}"), scratch.open().tree(":/" + subject), subject);
  }

  @Test
  void whatIsNoCommitIsSaid() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    scratch.git("tag", "page", "HEAD:a.md");
    scratch.git("tag", "-a", "kept", "-m", "a page", "page");
    GitRepository repository = scratch.open();
    for (String ref : List.of("page", "kept", "HEAD:a.md")) {
      assertEquals(
          "'" + ref + "' is a blob to git; a commit would be right",
          sentence(() -> repository.tree(ref)));
    }
    assertEquals(
        "'HEAD^{tree}' is a tree to git; a commit would be right",
        sentence(() -> repository.tree("HEAD^{tree}")));
    assertTrue(sentence(() -> repository.tree("^HEAD")).startsWith("git knows no commit '^HEAD'"));
  }

  @Test
  void aCommitThatIsMissingIsNotTakenForTheFirst() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    String id = scratch.git("rev-parse", "HEAD");
    Files.delete(folder.resolve(".git/objects/" + id.substring(0, 2) + "/" + id.substring(2)));
    assertEquals(
        "git lacks the commit 'HEAD'; 'git fsck' says what else is missing",
        sentence(() -> scratch.open().tree("HEAD")));
  }

  @Test
  void aRepositoryWhoseFilesLieElsewhereIsRefused() throws IOException {
    Path files = Files.createDirectory(temp.toRealPath().resolve("files"));
    scratch.git("config", "core.worktree", files.toString());
    assertEquals(
        "the git repository of "
            + folder
            + " has its files in "
            + files
            + " (core.worktree), from where git does not find it; name both by GIT_DIR and"
            + " GIT_WORK_TREE",
        sentence(() -> scratch.open()));
  }

  @Test
  void ofARefThatIsUnknownItIsSaidWhatWouldBeRight() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    scratch.git("update-ref", "refs/remotes/origin/release", "HEAD");
    GitRepository repository = scratch.open();
    assertEquals(
        "git knows no commit 'mian' here; did you mean 'main'?",
        sentence(() -> repository.tree("mian")));
    assertEquals(
        "git knows no commit 'release' here; did you mean 'origin/release'?",
        sentence(() -> repository.tree("release")));
    assertEquals(
        "git knows no commit 'abcdef0123' here; a branch, a tag, or the id of a commit would be"
            + " right",
        sentence(() -> repository.tree("abcdef0123")));
  }

  @Test
  void aRefIsNeverAnOptionNorACommand() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    GitRepository repository = scratch.open();
    Path marker = folder.resolve("marker");
    for (String ref :
        List.of(
            "--output=" + marker, "-h", "$(touch " + marker + ")", "`id`", "a\nb", "'", "HEAD..")) {
      assertTrue(sentence(() -> repository.tree(ref)).startsWith("git knows no commit '"), ref);
    }
    assertFalse(Files.exists(marker));
    scratch.git("update-ref", "refs/heads/-odd", "HEAD");
    assertEquals(scratch.git("rev-parse", "HEAD^{tree}"), repository.tree("-odd"));
  }

  @Test
  void ofAShallowCloneItIsSaid() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    scratch.git("tag", "v1");
    scratch.write("a.md", "# B\n").commit();
    Path clone = temp.toRealPath().resolve("clone");
    scratch.gitIn(
        temp, "clone", "-q", "--depth=1", "--no-tags", folder.toUri().toString(), clone.toString());
    GitRepository repository = GitRepository.around(clone, scratch.gitEnvironment());
    assertEquals(
        "git knows no commit 'v1' here, and the clone is shallow; 'git fetch --unshallow' gets the"
            + " rest of its history",
        sentence(() -> repository.tree("v1")));
  }

  @Test
  void beforeTheFirstCommitThereIsTheEmptyTree() throws IOException {
    GitRepository repository = scratch.write("a.md", "# A\n").open();
    scratch.git("add", "a.md");
    String empty = repository.tree("HEAD");
    assertEquals("4b825dc642cb6eb9a060e54bf8d69288fbee4904", empty);
    assertEquals(List.of("a.md"), paths(repository.indexSince(empty)));
    assertEquals(
        "git knows no commit 'v1' here; a branch, a tag, or the id of a commit would be right",
        sentence(() -> repository.tree("v1")));
  }

  @Test
  void withoutGitOrARepositoryItIsSaid() throws IOException {
    Path bare = Files.createDirectory(temp.resolve("bare"));
    assertEquals(
        bare.toRealPath()
            + " is in no git repository, so that nobody knows what changed there; if one lies below,"
            + " run this in it",
        sentence(() -> GitRepository.around(bare.toRealPath(), scratch.gitEnvironment())));
    scratch.gitIn(bare, "init", "-q", "--bare");
    assertEquals(
        "the git repository of " + bare + " has no working tree; check in one that has",
        sentence(() -> GitRepository.around(bare, scratch.gitEnvironment())));
    Map<String, String> nothing = new HashMap<>(scratch.environment);
    nothing.put("PATH", ".:" + folder.resolve("no-such-folder"));
    Files.createFile(folder.resolve("git")).toFile().setExecutable(true);
    assertEquals(
        "there is no git on the PATH, and only git knows what changed; install it, or check without"
            + " --since, --staged and --changed",
        sentence(() -> GitRepository.around(folder, new GitEnvironment(folder, nothing))));
  }

  @Test
  void aRepositoryOfSomebodyElseIsNotTrusted() throws IOException {
    // As git's own tests have it.
    scratch.environment.put("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
    String sentence = sentence(scratch::open);
    assertTrue(sentence.startsWith("git does not trust the repository around " + folder), sentence);
    assertTrue(sentence.contains("git config --global --add safe.directory"), sentence);
  }

  @Test
  void theMainBranchIsThatOfTheOriginElseMainElseMaster() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    assertEquals("main", scratch.open().mainBranch());
    scratch.git("branch", "-m", "master");
    assertEquals("master", scratch.open().mainBranch());
    scratch.git("update-ref", "refs/remotes/origin/trunk", "HEAD");
    scratch.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
    assertEquals("origin/HEAD", scratch.open().mainBranch());
    scratch.git("symbolic-ref", "-d", "refs/remotes/origin/HEAD");
    scratch.git("branch", "-m", "topic");
    assertEquals(
        "there is no branch origin/HEAD, main or master here; --changed=BRANCH names another",
        sentence(() -> scratch.open().mainBranch()));
  }

  @Test
  void whatABranchBeganWithIsItsMergeBase() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    String base = scratch.git("rev-parse", "HEAD");
    scratch.git("checkout", "-q", "-b", "topic");
    scratch.write("b.md", "# B\n").commit();
    scratch.git("checkout", "-q", "main");
    scratch.write("c.md", "# C\n").commit();
    scratch.git("checkout", "-q", "topic");
    assertEquals(base, scratch.open().mergeBase("main"));
    scratch.git("checkout", "-q", "--orphan", "other");
    scratch.commit();
    assertEquals(
        "'main' and what is checked out have no commit in common",
        sentence(() -> scratch.open().mergeBase("main")));
  }

  @Test
  void pathsAreWhatTheyAre() throws IOException {
    List<String> odd =
        List.of("a b.md", "new\nline.md", "\u00fcber/\u00e4 \u65e5.md", "-x.md", ":(top)y.md");
    for (String path : odd) {
      scratch.write(path, "# " + path + "\n");
    }
    GitRepository repository = scratch.open();
    assertEquals(odd.stream().sorted().toList(), repository.untracked().stream().sorted().toList());
    scratch.git("add", "--all");
    assertEquals(
        odd.stream().sorted().toList(), paths(repository.indexSince(repository.tree("HEAD"))));
  }

  @Test
  void namesOfContentsMayBeLong() throws IOException {
    Path other = Files.createDirectory(temp.toRealPath().resolve("sha256"));
    ScratchRepository long256 = ScratchRepository.in(other, "--object-format=sha256");
    long256.write("a.md", "# A\n").commit().write("a.md", "# B\n");
    GitRepository repository = long256.open();
    List<GitChange> changes = repository.filesSince(repository.tree("HEAD"));
    assertEquals(List.of("a.md"), paths(changes));
    String id = changes.get(0).before().id();
    assertEquals(64, id.length());
    try (GitBlobs blobs = new GitBlobs(repository.git(), List.of(id), repository.tree("HEAD"))) {
      assertEquals("# A\n", new String(blobs.read(id)));
      assertEquals(4, blobs.size(id));
      assertFalse(blobs.has("0".repeat(64)));
    }
  }

  @Test
  void noProgramRunsThatARepositoryNames() throws IOException {
    scratch.write("a.md", "# A\n").write(".gitattributes", "* filter=evil diff=evil\n").commit();
    Path marker = folder.resolve(".git/marker");
    String run = "touch " + marker + "; cat";
    scratch.git("config", "core.fsmonitor", "touch " + marker + ";");
    scratch.git("config", "diff.external", run);
    scratch.git("config", "diff.evil.command", run);
    scratch.git("config", "diff.evil.textconv", run);
    scratch.git("config", "filter.evil.clean", run);
    scratch.git("config", "filter.evil.smudge", run);
    scratch.git("config", "filter.evil.required", "true");
    scratch.git("config", "core.pager", run);
    scratch.git("config", "core.sshCommand", run);
    Path hook = folder.resolve(".git/hooks/post-index-change");
    Files.createDirectories(hook.getParent());
    Files.writeString(hook, "#!/bin/sh\ntouch " + marker + "\n");
    assertTrue(hook.toFile().setExecutable(true));
    scratch.write("a.md", "# B\n");
    Files.deleteIfExists(marker);
    GitRepository repository = scratch.open();
    String tree = repository.tree("HEAD");
    assertEquals(List.of("a.md"), paths(repository.filesSince(tree)));
    assertEquals(List.of("a.md"), paths(repository.filesSinceIndex()));
    assertEquals(List.of(), paths(repository.indexSince(tree)));
    assertEquals(List.of(), repository.untracked());
    assertFalse(Files.exists(marker));
  }

  @Test
  void anIndexOfAHookHolds() throws IOException {
    scratch.write("a.md", "# A\n").commit().write("a.md", "# B\n");
    Files.copy(folder.resolve(".git/index"), folder.resolve(".git/next-index"));
    scratch.environment.put("GIT_INDEX_FILE", ".git/next-index");
    scratch.git("add", "a.md");
    GitRepository repository = scratch.open();
    assertEquals(List.of("a.md"), paths(repository.indexSince(repository.tree("HEAD"))));
    scratch.environment.remove("GIT_INDEX_FILE");
    assertEquals(List.of(), paths(scratch.open().indexSince(repository.tree("HEAD"))));
  }

  @Test
  void aHookMayGoIntoAnotherFolder() throws IOException {
    scratch.write("docs/a.md", "# A\n").commit();
    Path tree = temp.toRealPath().resolve("tree");
    scratch.git("worktree", "add", "-q", "-b", "topic", tree.toString());
    Files.writeString(tree.resolve("docs/a.md"), "# B\n");
    scratch.environment.put("GIT_DIR", folder.resolve(".git/worktrees/tree").toString());
    GitEnvironment hook = new GitEnvironment(tree.resolve("docs"), scratch.environment);
    GitRepository repository = GitRepository.around(tree.resolve("docs"), hook);
    assertEquals(tree, repository.top());
    assertEquals(List.of("docs/a.md"), paths(repository.filesSince(repository.tree("HEAD"))));
  }

  @Test
  void aRepositoryMayBeNamedThatLiesElsewhere() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    Path moved = temp.toRealPath().resolve("kept");
    Files.move(folder.resolve(".git"), moved);
    scratch.write("a.md", "# B\n");
    scratch.environment.put("GIT_DIR", "../kept");
    GitRepository repository = scratch.open();
    assertEquals(folder, repository.top());
    assertEquals(List.of("a.md"), paths(repository.filesSince(repository.tree("HEAD"))));
    scratch.environment.put("GIT_WORK_TREE", ".");
    assertEquals(folder, scratch.open().top());
  }

  @Test
  void aWorkTreeHasItsOwnCommitAndIndex() throws IOException {
    scratch.write("a.md", "# A\n").commit();
    Path tree = temp.toRealPath().resolve("tree");
    scratch.git("worktree", "add", "-q", "-b", "topic", tree.toString());
    Files.writeString(tree.resolve("a.md"), "# B\n");
    Files.createDirectory(tree.resolve("sub"));
    GitRepository repository = GitRepository.around(tree.resolve("sub"), scratch.gitEnvironment());
    assertEquals(tree, repository.top());
    assertEquals(List.of("a.md"), paths(repository.filesSince(repository.tree("HEAD"))));
  }
}
