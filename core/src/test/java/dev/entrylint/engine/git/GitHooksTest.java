package dev.entrylint.engine.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where hooks lie, by what git says. */
class GitHooksTest {

  @TempDir Path folder;
  @TempDir Path elsewhere;

  private ScratchRepository scratch;
  private Path top;

  @BeforeEach
  void makeRepository() throws IOException {
    scratch = ScratchRepository.in(folder).write("a.md", "# A\n").commit();
    top = folder.toRealPath();
  }

  private GitHooks hooks(Path from) throws IOException {
    return GitHooks.of(GitRepository.around(from, scratch.gitEnvironment()));
  }

  @Test
  void usuallyInTheRepository() throws IOException {
    GitHooks hooks = hooks(folder);
    assertEquals(top.resolve(".git/hooks"), hooks.folder());
    assertEquals(top.resolve(".git/info/attributes"), hooks.attributes());
    assertTrue(hooks.own());
    assertFalse(hooks.tracked());
  }

  @Test
  void ofAllWorkingTreesInTheSameFolder() throws IOException {
    Path tree = elsewhere.resolve("tree");
    scratch.git("worktree", "add", "-q", tree.toString());
    assertEquals(hooks(folder), hooks(tree));
  }

  @Test
  void whereTheConfigurationOfTheRepositorySays() throws IOException {
    scratch.git("config", "core.hooksPath", "tools/my hooks");
    Files.createDirectories(folder.resolve("sub"));
    for (Path from : new Path[] {folder, folder.resolve("sub")}) {
      GitHooks hooks = hooks(from);
      assertEquals(top.resolve("tools/my hooks"), hooks.folder());
      assertTrue(hooks.own());
      assertTrue(hooks.tracked());
    }
  }

  @Test
  void thoseOfOthersAreNotItsOwn() throws IOException {
    scratch.git("config", "core.hooksPath", elsewhere.toString());
    assertFalse(hooks(folder).own());
    scratch.git("config", "core.hooksPath", "/dev/null");
    assertFalse(hooks(folder).own());
    scratch.git("config", "--unset", "core.hooksPath");
    Path usual = folder.resolve(".git/hooks");
    if (Files.exists(usual)) {
      Files.move(usual, folder.resolve(".git/old"));
    }
    Files.createSymbolicLink(usual, elsewhere);
    assertFalse(hooks(folder).own(), "a link leads to where others have theirs");
  }
}
