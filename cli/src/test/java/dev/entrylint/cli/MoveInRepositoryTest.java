package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@code mv} leaves to git. */
class MoveInRepositoryTest extends RepositoryTestCase {

  @Test
  void theIndexStaysAsItIsAndGitSeesTheRename() throws IOException {
    config();
    file("a.md", "# A", "", "Text that stays.");
    file("b.md", "[a](a.md)");
    git("add", "-A");
    git("commit", "-qm", "All");
    Run run = run("mv", "a.md", "d/c.md");
    run.assertSays("git's index was left as it is; 'git add -A' stages what moved");
    assertEquals("", git("diff", "--cached", "--name-only"));
    git("add", "-A");
    assertEquals("M\tb.md\nR100\ta.md\td/c.md", git("diff", "--cached", "--name-status", "-M"));
  }
}
