package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How much is read at most: what is more is said, and allowed on the command line only. */
@Timeout(120)
class LimitsTest extends CommandLineTestCase {

  private void sparse(String path, long size) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(file(path).toFile(), "rw")) {
      file.setLength(size);
    }
  }

  @Test
  void aDocumentThatIsTooLargeIsOneFinding() throws IOException {
    config();
    sparse("a.md", 2_500_000_000L);
    sparse("b.md", (64 << 20) + 1);
    Run run = run("check", "-q");
    String rest =
        ".md:1:1: error: cannot be read, so it is not checked (it is larger than 64 MB;"
            + " --max-file-size allows more) [unreadable-file]\n";
    assertEquals("a" + rest + "b" + rest, run.out());
    assertEquals(1, run.exitCode());
    run("check", "-q", "--max-file-size", "3 GB").assertPrints("larger than any file that can be");
  }

  @Test
  void theSizeIsANumberWithAUnit() {
    config();
    file("a.md", "[0123456789](#lost)");
    for (String size : new String[] {"10", "10B", "0 kb", "0MiB"}) {
      run("check", "--max-file-size", size).assertPrints("larger than");
    }
    for (String size : new String[] {"1k", "1 GB", "20 b"}) {
      run("check", "--max-file-size", size).assertPrints("#lost");
    }
    run("check", "--max-file-size", "much")
        .assertRefused("--max-file-size: expected a size such as 100MB but was 'much'");
    run("check", "--max-extends", "-1")
        .assertRefused("--max-extends: expected a number but was '-1'");
  }

  @Test
  void aConfigurationMayHaveSoManyBytes() throws IOException {
    file("a.md", "# A");
    sparse("entrylint.yml", (4 << 20) + 1);
    assertEquals(
        "entrylint.yml: cannot be read: it is larger than 4 MB; --max-config-size allows more\n",
        run("check").err());
    config("extends: ./more.yml");
    sparse("more.yml", (4 << 20) + 1);
    run("check").assertSays("entrylint.yml:1:10: ./more.yml cannot be read: it is larger");
    config();
    run("check", "--max-config-size", "3").assertSays("entrylint.yml: cannot be read");
  }

  @Test
  void filesThatExtendTheNextTwiceAreReadOnce() {
    file("a.md", "# A");
    for (int i = 1; i <= 30; i++) {
      String next = "./" + (i + 1) + ".yml";
      file(i + ".yml", "extends: [" + next + ", " + next + "]");
    }
    file("31.yml", "dialect: github");
    config("extends: [./1.yml, ./1.yml]");
    Run run = run("check");
    assertEquals(
        "16.yml:1:11: ./17.yml is not read: files extend one another 16 deep already;"
            + " --max-extends-depth allows more\n",
        run.err());
    assertEquals(2, run.exitCode());
    assertEquals(0, run("check", "--max-extends-depth", "40").exitCode());
    file("31.yml", "dialekt: github");
    // What is wrong with it is said once.
    assertEquals(1, run("check", "--max-extends-depth", "40").err().lines().count());
  }

  @Test
  void soManyFilesAreExtendedAndNoMore() {
    file("a.md", "# A");
    StringBuilder all = new StringBuilder("extends:");
    for (int i = 1; i <= 200; i++) {
      file(i + ".yml", "dialect: github");
      all.append("\n- ./").append(i).append(".yml");
    }
    config(all.toString());
    assertEquals(
        "entrylint.yml:66:3: ./65.yml is not read: 64 files are extended already; --max-extends"
            + " allows more\n",
        run("check").err());
    assertEquals(0, run("check", "--max-extends", "200").exitCode());
  }

  @Test
  void aCircleIsSaidWithItsPlace() {
    config("extends: ./b.yml");
    file("b.yml", "dialect: github", "extends: ./entrylint.yml");
    assertEquals(
        "b.yml:2:10: extends itself: entrylint.yml -> b.yml -> entrylint.yml\n",
        run("check").err());
  }

  @Test
  void aPipeIsNeverOpened() throws Exception {
    Path pipe = root.resolve("pipe.yml");
    if (new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() != 0) {
      return; // a system without pipes that have names
    }
    Files.move(pipe, root.resolve("p.md"));
    new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    config();
    String reason = "it is no regular file but a pipe, a socket or a device";
    Run run = run("check", "-q");
    assertTrue(run.out().contains("p.md:1:1: error: cannot be read"), run.out());
    assertTrue(run.out().contains(reason), run.out());
    config("extends: ./pipe.yml", "kinds: {a: {front-matter: {schema: ./pipe.yml}}}");
    run("check").assertSays("entrylint.yml:1:10: ./pipe.yml cannot be read: " + reason);
    run("check").assertSays("the schema ./pipe.yml cannot be read: " + reason);
  }
}
