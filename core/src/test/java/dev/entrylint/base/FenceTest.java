package dev.entrylint.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lies inside of a fence, and where the fence is if nobody says so. */
class FenceTest {

  @TempDir private Path folder;
  private Path top;

  @BeforeEach
  void followTheLinksOfTheMachine() throws IOException {
    top = folder.toRealPath();
  }

  private Path folder(String path) throws IOException {
    return Files.createDirectories(top.resolve(path));
  }

  private Path file(String path, String text) throws IOException {
    folder(path).toFile().delete();
    return Files.writeString(top.resolve(path), text);
  }

  private Path link(String path, String target) throws IOException {
    Files.createDirectories(top.resolve(path).getParent());
    return Files.createSymbolicLink(top.resolve(path), Path.of(target));
  }

  private Path around(String root) {
    return top.relativize(Fence.around(top.resolve(root)).folder());
  }

  private void assertInside(Fence fence, String... paths) {
    for (String path : paths) {
      assertTrue(fence.holds(top.resolve(path)), path);
    }
  }

  private void assertOutside(Fence fence, String... paths) {
    for (String path : paths) {
      assertFalse(fence.holds(top.resolve(path)), path);
    }
  }

  @Test
  void itIsTheNearestRepositoryElseTheRoot() throws IOException {
    folder("plain/docs");
    assertEquals(Path.of("plain/docs"), around("plain/docs"));
    folder("repo/.git");
    folder("repo/docs/deep");
    assertEquals(Path.of("repo"), around("repo/docs/deep"));
    assertEquals(Path.of("repo"), around("repo"));
    folder("repo/inner/.git");
    assertEquals(Path.of("repo/inner"), around("repo/inner"));
    // A root above repositories holds them all.
    assertEquals(Path.of(""), around(""));
  }

  @Test
  void ofSubmodulesItIsTheOutermostAndOfAWorktreeItself() throws IOException {
    folder("repo/.git/modules/a");
    file("repo/a/.git", "gitdir: ../.git/modules/a\n");
    file("repo/a/b/.git", "gitdir: ../../.git/modules/a/modules/b\n");
    folder("repo/a/b/docs");
    assertEquals(Path.of("repo"), around("repo/a/b/docs"));
    file("repo/tree/.git", "gitdir: " + top.resolve("repo/.git/worktrees/tree") + "\n");
    assertEquals(Path.of("repo/tree"), around("repo/tree"));
    file("modules/tree/.git", "gitdir: " + top.resolve("modules/repo/.git/worktrees/tree"));
    assertEquals(Path.of("modules/tree"), around("modules/tree"));
    file("repo/tree/a/.git", "gitdir: ../../.git/worktrees/tree/modules/a");
    assertEquals(Path.of("repo/tree"), around("repo/tree/a"));
    file("repo/w/.git", "gitdir: ../.git/modules/a/worktrees/w");
    assertEquals(Path.of("repo/w"), around("repo/w"));
    file("alone/.git", "gitdir: /gone/.git/modules/alone\n");
    assertEquals(Path.of("alone"), around("alone"));
  }

  @Test
  void whereALinkLeadsDecides() throws IOException {
    folder("repo/.git");
    folder("repo/docs");
    folder("secret");
    link("repo/out", "../secret");
    link("repo/absolute", top.resolve("secret").toString());
    link("repo/in", "docs");
    link("repo/round", "../repo/docs");
    link("repo/back", top.resolve("repo/docs").toString());
    link("repo/gone", "../nowhere");
    link("repo/dead", "docs/nowhere");
    link("repo/loop", "loop");
    link("repo/chain", "in/../out/x.md");
    Fence fence = Fence.around(top.resolve("repo/docs"));
    assertInside(
        fence, "repo", "repo/docs/x.md", "repo/no/such/file", "repo/in/x.md", "repo/round/x.md");
    assertInside(fence, "repo/back/x.md", "repo/dead", "repo/loop", "repo/loop/x.md");
    assertOutside(fence, "repo/out", "repo/out/x.md", "repo/absolute/x.md", "repo/gone");
    assertOutside(fence, "", "secret/x.md", "repo/../secret", "repository", "repo/chain");
  }

  @Test
  void noLinkLeadsOutOfTheRepositoryThatItLiesIn() throws IOException {
    folder("repo/.git");
    folder("other/.git");
    folder("other/docs");
    Path docs = link("repo/docs", "../other/docs");
    assertEquals(Path.of("repo"), around("repo/docs"));
    assertFalse(Fence.around(docs).holds(docs));
    assertTrue(Fence.at(top).holds(docs));
  }

  @Test
  void aRootMayBeALinkOfItsUser() throws IOException {
    folder("repo/.git");
    folder("repo/docs");
    Path vault = link("vault", "repo/docs");
    Fence fence = Fence.around(vault);
    assertEquals(top.resolve("repo"), fence.folder());
    assertInside(fence, "vault", "vault/a.md", "repo/a.md");
    assertOutside(fence, "a.md");
    Path plain = folder("plain");
    Path linked = link("linked", "plain");
    assertEquals(plain, Fence.around(linked).folder());
    assertInside(Fence.around(linked), "linked/a.md");
  }

  @Test
  void itMayBeReachedByALink() throws IOException {
    folder("repo/docs");
    Path name = link("name", "repo");
    link("repo/docs/a.md", name.resolve("docs/b.md").toString());
    Fence fence = Fence.at(name);
    assertEquals(top.resolve("repo"), fence.folder());
    assertInside(fence, "repo/docs/a.md", "name/docs/a.md", "name/x", "repo/x");
    assertOutside(fence, "x");
  }

  @Test
  void whatIsNamedBesideItLiesInsideToo() throws IOException {
    folder("repo");
    folder("conf/more");
    Fence fence = Fence.at(top.resolve("repo")).with(top.resolve("conf"));
    assertInside(fence, "repo/a", "conf/a", "conf/more/a");
    assertOutside(fence, "a");
    assertEquals(top.resolve("repo"), fence.folder());
  }

  @Test
  void whatARepositoryKeepsLiesOutside() throws IOException {
    folder("repo/.git/info");
    folder("repo/docs/.Git");
    link("repo/a.md", ".git/config");
    link("repo/kept", ".git");
    Fence fence = Fence.around(top.resolve("repo"));
    assertInside(fence, "repo", "repo/.github/a.md", "repo/.gitignore");
    assertOutside(fence, "repo/.git", "repo/.git/config", "repo/a.md", "repo/docs/.Git/x");
    assertOutside(fence, "repo/kept", "repo/kept/config");
    Fence ofLink = Fence.around(top.resolve("repo/kept"));
    assertOutside(ofLink, "repo/kept", "repo/kept/config", "repo/.git/config");
    assertInside(Fence.at(top.resolve("repo/.git/info")), "repo/.git/info/a.md");
    Fence named = fence.with(top.resolve("repo/.git/info"));
    assertInside(named, "repo/.git/info/entrylint.yml", "repo/a");
    assertOutside(named, "repo/.git/config", "repo/a.md");
  }

  /** Were they followed step by step, it would take many minutes. */
  @Test
  @Timeout(120)
  void pathsThatNoSystemOpensAreNotFollowed() throws IOException {
    folder("repo/.git");
    DiskTree tree = new DiskTree(top.resolve("repo"));
    for (String path : List.of("d/".repeat(500_000) + "x.md", "../".repeat(500_000) + "x.md")) {
      assertFalse(tree.exists(path));
    }
  }

  @Test
  void onlyARepositoryHasAFenceOfItsOwn() throws IOException {
    folder("repo/.git");
    folder("repo/docs");
    folder("plain");
    assertEquals(
        Optional.of(top.resolve("repo")),
        Fence.aroundRepository(top.resolve("repo/docs")).map(Fence::folder));
    assertEquals(Optional.empty(), Fence.aroundRepository(top.resolve("plain")));
  }
}
