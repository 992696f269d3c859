package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Fence;
import dev.entrylint.base.Limits;
import dev.entrylint.base.RefusedFileException;
import dev.entrylint.convention.Glob;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What has the name of a document and cannot be read is one; whoever reads it is told why. */
@Timeout(120)
class UnreadableNamesTest {

  private static final List<Glob> MARKDOWN = List.of(new Glob("**/*.md"));

  @TempDir private Path root;

  @BeforeEach
  void needAShell() {
    assumeTrue(File.separatorChar == '/', "skipped: names are bytes on POSIX systems only");
  }

  /** Runs {@code script} in the root. */
  private void shell(String script) throws Exception {
    Process shell =
        new ProcessBuilder("sh", "-ec", script)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .start();
    String said = new String(shell.getInputStream().readAllBytes());
    assertEquals(0, shell.waitFor(), said);
  }

  private List<String> paths() throws IOException {
    return new DiskSources(root).paths(MARKDOWN, List.of());
  }

  private String reason(String path) throws IOException {
    DiskSources sources = new DiskSources(root);
    assertTrue(sources.paths(MARKDOWN, List.of()).contains(path), path);
    return assertThrows(RefusedFileException.class, () -> sources.bytes(path)).getMessage();
  }

  @Test
  void whatIsNoFile() throws Exception {
    shell("mkfifo pipe.md; ln -s pipe.md link.md; mkdir folder.md; ln -s folder.md shelf.md");
    assertEquals(List.of("link.md", "pipe.md"), paths());
    String pipe = "it is no regular file but a pipe, a socket or a device";
    assertEquals(pipe, reason("pipe.md"));
    assertEquals(pipe, reason("link.md"));
  }

  @Test
  void linksThatLeadNowhere() throws Exception {
    shell("ln -s none dead.md; ln -s loop.md loop.md; ln -s /dev/zero out.md; ln -s none dead");
    assertEquals(List.of("dead.md", "loop.md", "out.md"), paths());
    assertEquals("it is a symbolic link to what is not there", reason("dead.md"));
    assertEquals("it is a symbolic link that leads in a circle", reason("loop.md"));
    assertTrue(reason("out.md").startsWith("it lies outside "), reason("out.md"));
  }

  @Test
  void namesThatAreNoText() throws Exception {
    shell(
        "touch \"$(printf 'ä\\377.md')\" \"$(printf 'b\\376c.md')\" \"$(printf '\\377.txt')\";"
            + " mkdir \"$(printf 'f\\375')\" \"$(printf '.f\\375')\"; touch \"$(printf 'ok\\357\\277\\275.md')\"");
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "skipped: other names");
    assertEquals(List.of("b\\xFEc.md", "ok\uFFFD.md", "ä\\xFF.md", "f\\xFD"), paths());
    assertEquals("its name is not UTF-8", reason("b\\xFEc.md"));
    assertEquals("its name is not UTF-8", reason("f\\xFD"));
    // Texts that are laid over do not hide them.
    OverlaySources over =
        new OverlaySources(new DiskSources(root), Map.of("c.md", "# C"), Set.of());
    assertEquals(
        List.of("b\\xFEc.md", "c.md", "ok\uFFFD.md", "ä\\xFF.md", "f\\xFD"),
        over.paths(MARKDOWN, List.of()));
    assertThrows(RefusedFileException.class, () -> over.bytes("f\\xFD"));
  }

  @Test
  void pathsThatAreTooLong() throws Exception {
    // Made of two halves, since no path leads to the whole.
    String half = ("d".repeat(200) + "/").repeat(15);
    Files.createDirectories(root.resolve(half));
    Path other = root.resolve("other");
    Files.createDirectories(other.resolve(half));
    Path inside = Files.move(other, root.resolve(half).resolve("other"));
    try {
      List<String> found = paths();
      assertEquals(1, found.size());
      assertTrue(reason(found.get(0)).contains("its path is too long"), reason(found.get(0)));
    } finally {
      Files.move(inside, other); // so that it can be deleted
    }
  }

  @Test
  void foldersThatCannotBeListed() throws Exception {
    shell("mkdir shut out; touch a.md shut/b.md out/c.md; chmod 0 shut out");
    try {
      assumeTrue(!Files.isReadable(root.resolve("shut")), "skipped: this user may read all");
      DiskSources sources = new DiskSources(root);
      assertEquals(List.of("a.md", "shut"), sources.paths(MARKDOWN, List.of(new Glob("out/**"))));
      assertEquals("the folder cannot be listed: no permission", reason("shut"));
    } finally {
      shell("chmod 700 shut out");
    }
  }

  @Test
  void excludedFoldersAreNotEntered() throws Exception {
    shell("mkdir -p old/x a/old; mkfifo old/x/p.md a/old/p.md old/p.md; touch a/b.md old.md");
    DiskSources sources = new DiskSources(root);
    assertEquals(
        List.of("a/b.md", "old.md"), sources.paths(MARKDOWN, List.of(new Glob("**/old/**"))));
    DocumentGlobs globs = new DocumentGlobs(MARKDOWN, List.of(new Glob("old/**")));
    assertTrue(globs.enter("a", "a"));
    assertTrue(globs.enter("a/old", "old"));
    assertTrue(!globs.enter("old", "old"));
  }

  @Test
  void whatIsTooLarge() throws Exception {
    Files.writeString(root.resolve("a.md"), "12345");
    Limits limits = new Limits(4, 5, 64, 16);
    DiskSources sources = new DiskSources(root, Bounds.of(Fence.at(root)).with(limits));
    assertEquals(
        "it is larger than 4 bytes; --max-file-size allows more",
        assertThrows(RefusedFileException.class, () -> sources.bytes("a.md")).getMessage());
    assertEquals(5, sources.configuration("a.md").length);
    Limits more = new Limits(5, 4, 64, 16);
    DiskSources others = new DiskSources(root, Bounds.of(Fence.at(root)).with(more));
    assertEquals(5, others.bytes("a.md").length);
    assertEquals(
        "it is larger than 4 bytes; --max-config-size allows more",
        assertThrows(RefusedFileException.class, () -> others.configuration("a.md")).getMessage());
  }
}
