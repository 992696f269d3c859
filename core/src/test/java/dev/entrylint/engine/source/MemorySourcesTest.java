package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.convention.Glob;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MemorySourcesTest {

  private final Sources sources =
      new MemorySources(
          Map.of(
              "a.md", "# A", "docs/b.md", "# B", "docs/img/Hive.png", "", "docs-old/c.md", "# C"));

  @Test
  void thereIsAFolderWhereverAPathGoesThroughOne() {
    for (String folder : List.of("", "docs", "docs/", "docs/img", "docs-old")) {
      assertTrue(sources.isFolder(folder), folder);
      assertTrue(sources.exists(folder), folder);
      assertFalse(sources.isFile(folder), folder);
    }
    for (String none : List.of("doc", "docs/i", "x", "docs/b")) {
      assertFalse(sources.isFolder(none), none);
      assertFalse(sources.exists(none), none);
    }
    assertTrue(sources.isFile("docs/b.md"));
    assertFalse(sources.isFolder("docs/b.md"));
    assertTrue(new MemorySources(Map.of()).isFolder(""));
  }

  @Test
  void knowsWhatAFolderHolds() {
    assertEquals(Set.of("a.md", "docs", "docs-old"), sources.names(""));
    assertEquals(Set.of("b.md", "img"), sources.names("docs"));
    assertEquals(Set.of("b.md", "img"), sources.names("docs/"));
    assertEquals(Set.of("Hive.png"), sources.names("docs/img"));
    assertEquals(Set.of(), sources.names("x"));
  }

  @Test
  void knowsHowFilesAreSpelled() {
    assertEquals(Optional.of("docs/img/Hive.png"), sources.inAnyCase("Docs/img/hive.png"));
    assertEquals(Optional.empty(), sources.inAnyCase("hive.png"));
    assertEquals(List.of("docs/img/Hive.png"), sources.named("hive.PNG"));
    assertEquals(List.of(), sources.named("ive.png"));
  }

  @Test
  void whatIsNotThereCannotBeRead() {
    assertThrows(NoSuchFileException.class, () -> sources.read("b.md"));
  }

  @Test
  void aPathComesBeforeThoseThatGoOn() throws Exception {
    Sources two = new MemorySources(Map.of("a.mdx", "", "a.md", ""));
    assertEquals(List.of("a.md", "a.mdx"), two.paths(List.of(new Glob("*.md*")), List.of()));
  }
}
