package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverlaySourcesTest {

  private static final List<Glob> ALL = List.of(new Glob("**/*.md"));

  @TempDir private Path root;
  private Sources disk;

  @BeforeEach
  void fill() throws IOException {
    Files.createDirectories(root.resolve("img"));
    Files.createDirectories(root.resolve("old"));
    Files.writeString(root.resolve("a.md"), "# A");
    Files.writeString(root.resolve("b.md"), "# B");
    Files.writeString(root.resolve("old/c.md"), "# C");
    Files.write(root.resolve("img/x.png"), new byte[1]);
    disk = new DiskSources(root);
  }

  private static String text(Sources sources, String path) throws IOException {
    return sources.read(path).text();
  }

  @Test
  void itsTextsStandForThoseBelow() throws IOException {
    Sources sources =
        new OverlaySources(disk, Map.of("b.md", "# Bee", "new/d.md", "# D"), Set.of());
    assertEquals(List.of("a.md", "b.md", "new/d.md", "old/c.md"), sources.paths(ALL, List.of()));
    assertEquals("# A", text(sources, "a.md"));
    assertEquals("# Bee", text(sources, "b.md"));
    assertEquals("# D", text(sources, "new/d.md"));
    assertTrue(sources.exists("new"));
    assertTrue(sources.isFolder("new"));
    assertTrue(sources.isFolder("img"));
    assertTrue(sources.isFile("img/x.png"));
    assertFalse(sources.isFile("new"));
    assertFalse(sources.isFolder("b.md"));
    assertFalse(sources.exists("ne"));
    assertEquals(Set.of("d.md"), sources.names("new"));
    assertEquals(Set.of("a.md", "b.md", "img", "new", "old"), sources.names(""));
    assertEquals(List.of("new/d.md"), sources.named("D.md"));
    assertEquals(Optional.of("new/d.md"), sources.inAnyCase("New/D.md"));
    assertEquals(Optional.of("img/x.png"), sources.inAnyCase("IMG/x.png"));
    assertEquals(disk.above(), sources.above());
  }

  @Test
  void whatIsRemovedIsNotThere() throws IOException {
    Sources sources = new OverlaySources(disk, Map.of(), Set.of("a.md", "old/c.md"));
    assertEquals(List.of("b.md"), sources.paths(ALL, List.of()));
    assertFalse(sources.exists("a.md"));
    assertFalse(sources.isFile("a.md"));
    assertEquals(Optional.empty(), sources.inAnyCase("A.md"));
    assertEquals(List.of(), sources.named("c.md"));
    assertTrue(sources.exists("old"));
    assertEquals(Set.of(), sources.names("old"));
    assertThrows(NoSuchFileException.class, () -> sources.read("a.md"));
  }

  @Test
  void aTextStandsForALink() throws IOException {
    Files.createSymbolicLink(root.resolve("l.md"), root.resolve("old/c.md"));
    Files.createSymbolicLink(root.resolve("m.md"), root.resolve("old/c.md"));
    Files.createSymbolicLink(root.resolve("n.md"), root.resolve("old/c.md"));
    Sources sources = new OverlaySources(disk, Map.of("m.md", "# M"), Set.of("n.md"));
    assertTrue(sources.isLink("l.md"));
    assertEquals(Optional.of("old/c.md"), sources.behindLinks("l.md"));
    for (String path : List.of("m.md", "n.md", "a.md")) {
      assertFalse(sources.isLink(path), path);
      assertEquals(Optional.empty(), sources.behindLinks(path), path);
    }
  }

  @Test
  void whatMovesIsRemovedHereAndWrittenThere() throws IOException {
    Sources sources =
        new OverlaySources(
            disk, Map.of("new/c.md", "# C", "a.md", "# A2"), Set.of("old/c.md", "a.md"));
    assertEquals(List.of("a.md", "b.md", "new/c.md"), sources.paths(ALL, List.of()));
    assertEquals("# A2", text(sources, "a.md"));
  }

  @Test
  void contentIsTheSameWhereverItComesFrom() throws IOException {
    Sources same = new OverlaySources(disk, Map.of("a.md", "# A"), Set.of());
    Sources other = new OverlaySources(disk, Map.of("a.md", "# a"), Set.of());
    assertTrue(same.holds("a.md", disk.content("a.md")));
    assertTrue(other.holds("b.md", disk.content("b.md")));
    assertFalse(other.holds("a.md", disk.content("a.md")));
    Sources removed = new OverlaySources(disk, Map.of(), Set.of("a.md"));
    assertThrows(NoSuchFileException.class, () -> removed.holds("a.md", disk.content("a.md")));
    assertThrows(NoSuchFileException.class, () -> removed.content("a.md"));
    assertEquals(disk.content("a.md"), same.content("a.md"));
    assertNotEquals(disk.content("a.md"), other.content("a.md"));
    assertTrue(new MemorySources(Map.of("a.md", "# A")).holds("a.md", disk.content("a.md")));
  }
}
