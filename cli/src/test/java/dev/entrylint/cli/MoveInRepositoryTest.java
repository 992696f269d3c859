package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
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

  @Test
  void gitAppliesTheDiff() throws IOException {
    config();
    file("a.md", "# A", "", "Text that stays.");
    Files.writeString(root.resolve("b.md"), "# B\r\n\r\n[a](a.md)\r\n[ü](a.md)");
    git("add", "-A");
    git("commit", "-qm", "All");
    Run diff = run("mv", "a.md", "d/c d.md", "--diff");
    Files.writeString(root.resolve("x.diff"), diff.out());
    git("apply", "x.diff");
    assertEquals("# B\r\n\r\n[a](d/c%20d.md)\r\n[ü](d/c%20d.md)", text("b.md"));
    assertEquals("# A\n\nText that stays.\n", text("d/c d.md"));
  }

  private String text(String path) throws IOException {
    return Files.readString(root.resolve(path));
  }
}
