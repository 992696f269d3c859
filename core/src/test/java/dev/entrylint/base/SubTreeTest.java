package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubTreeTest {

  @TempDir private Path root;

  @Test
  void itIsTheTreeOfTheFolder() throws IOException {
    Files.createDirectories(root.resolve("a/b/c"));
    Files.writeString(root.resolve("a/b/x.md"), "x");
    Files.writeString(root.resolve("y.md"), "y");
    FileTree tree = new SubTree(new DiskTree(root), "a/b");
    assertTrue(tree.exists("x.md"));
    assertTrue(tree.isFile("../../y.md"));
    assertTrue(tree.isFolder(""));
    assertFalse(tree.exists("y.md"));
    assertEquals(Set.of("x.md", "c"), tree.names(""));
    assertEquals("y", new String(tree.bytes("../../y.md"), StandardCharsets.UTF_8));
    assertEquals(
        "x", new String(tree.bytes(root.resolve("a/b/x.md").toString()), StandardCharsets.UTF_8));
    assertEquals(new DiskTree(root.resolve("a/b")).above(), tree.above());
  }
}
