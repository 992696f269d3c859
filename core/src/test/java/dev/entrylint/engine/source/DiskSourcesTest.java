package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Fence;
import dev.entrylint.convention.Glob;
import dev.entrylint.model.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSourcesTest {

  @TempDir private Path root;

  private void files(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), path);
    }
  }

  private List<String> documents(List<String> include, List<String> exclude) throws IOException {
    return new DiskSources(root).paths(globs(include), globs(exclude));
  }

  private static List<Glob> globs(List<String> patterns) {
    return patterns.stream().map(Glob::new).toList();
  }

  @Test
  void documentsAreInTheOrderOfThePatternsAndThenOfTheirPaths() throws IOException {
    files("z.txt", "b.md", "B.md", "a/c.md", "a.md", "ä.md", "x.md");
    assertEquals(
        List.of("z.txt", "B.md", "a.md", "a/c.md", "b.md"),
        documents(List.of("z.txt", "**/*.md"), List.of("x.md", "ä.md")));
  }

  @Test
  void pathsAreInTheOrderOfCodePoints() throws IOException {
    files("\uFF5E.md", "😀.md", "z.md");
    assertEquals(List.of("z.md", "\uFF5E.md", "😀.md"), documents(List.of("*.md"), List.of()));
  }

  @Test
  void hiddenAndInstalledFoldersAreEnteredOnlyByName() throws IOException {
    files("a.md", ".git/b.md", "node_modules/c/d.md", ".github/e.md");
    assertEquals(List.of("a.md"), documents(List.of("**/*.md"), List.of()));
    assertEquals(List.of(".github/e.md"), documents(List.of(".github/*.md"), List.of()));
  }

  @Test
  void aShallowPatternDoesNotReachDown() throws IOException {
    files("src/a.md", "src/sub/b.md", "other/c.md");
    assertEquals(List.of("src/a.md"), documents(List.of("src/*.md"), List.of()));
  }

  @Test
  void linksToFilesAreFollowedAndLoopsAreNot() throws IOException {
    files("a.md");
    Files.createSymbolicLink(root.resolve("link.md"), root.resolve("a.md"));
    Files.createSymbolicLink(root.resolve("dead.md"), root.resolve("nothing"));
    Files.createSymbolicLink(root.resolve("loop"), root);
    assertEquals(List.of("a.md", "dead.md", "link.md"), documents(List.of("**/*.md"), List.of()));
  }

  @Test
  void theRootMayBeALink() throws IOException {
    files("corpus/a.md");
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("corpus"));
    assertEquals(List.of("a.md"), new DiskSources(link).paths(globs(List.of("*.md")), List.of()));
  }

  @Test
  void theWayUpFromALinkIsThatOfNamesOrThatOfLinksInDocuments() throws IOException {
    Files.createDirectories(root.resolve("repository/docs"));
    Files.createDirectories(root.resolve("links"));
    Files.writeString(root.resolve("repository/README.md"), "# Read me");
    Files.writeString(root.resolve("links/entrylint.yml"), "dialect: github");
    Path link = Path.of("../repository/docs");
    Sources sources =
        new DiskSources(
            Files.createSymbolicLink(root.resolve("links/docs"), link).toAbsolutePath(),
            Bounds.of(Fence.at(root)));
    assertEquals("dialect: github", sources.read("../entrylint.yml").text());
    assertEquals(Set.of("docs", "entrylint.yml"), sources.names(".."));
    assertFalse(sources.exists("../README.md"));
    for (Sources seen :
        List.of(
            sources.asLinksSee(),
            new OverlaySources(sources, Map.of("a.md", ""), Set.of()).asLinksSee())) {
      assertTrue(seen.exists("../README.md"));
      assertFalse(seen.exists("../entrylint.yml"));
    }
    Sources plain = new DiskSources(root.resolve("repository/docs").toRealPath());
    assertSame(plain, plain.asLinksSee());
  }

  @Test
  void aMissingRootIsSaidSo() {
    DiskSources sources = new DiskSources(root.resolve("nowhere"));
    assertThrows(NoSuchFileException.class, () -> sources.paths(List.of(), List.of()));
  }

  @Test
  void aRootThatIsAFileIsSaidSo() throws IOException {
    files("a.md");
    DiskSources sources = new DiskSources(root.resolve("a.md"));
    assertThrows(NotDirectoryException.class, () -> sources.paths(List.of(), List.of()));
  }

  @Test
  void whatWasReadStaysTheSameForTheWholeRun() throws IOException {
    files("a.md");
    DiskSources sources = new DiskSources(root);
    SourceFile first = sources.read("a.md");
    Files.writeString(root.resolve("a.md"), "# Changed");
    assertSame(first.bytes(), sources.read("a.md").bytes());
  }

  @Test
  void ofALargeCorpusNothingMoreIsHeldAndWhatChangedIsRefused() throws IOException {
    files("a.md", "b.md");
    Files.write(root.resolve("large.md"), new byte[1 << 25]);
    DiskSources sources = new DiskSources(root);
    sources.read("large.md");
    SourceFile first = sources.read("a.md");
    SourceFile again = sources.read("a.md");
    assertNotSame(first.bytes(), again.bytes());
    assertArrayEquals(first.bytes(), again.bytes());
    Files.writeString(root.resolve("a.md"), "a.mx");
    assertThrows(ChangedFileException.class, () -> sources.read("a.md"));
    Files.writeString(root.resolve("a.md"), "a.md");
    assertArrayEquals(first.bytes(), sources.read("a.md").bytes());
  }

  @Test
  void whatDidNotChangeIsHeldAgainWithoutAReading() throws IOException {
    files("a.md", "b.md");
    File old = root.resolve("a.md").toFile();
    assertTrue(old.setLastModified(System.currentTimeMillis() - 60_000));
    DiskSources first = new DiskSources(root);
    byte[] a = first.bytes("a.md");
    byte[] b = first.bytes("b.md");
    DiskSources next = new DiskSources(root);
    assertTrue(next.holds("a.md", first.content("a.md")));
    assertSame(a, next.bytes("a.md"));
    // What was changed just now may change again in the same moment.
    assertTrue(next.holds("b.md", first.content("b.md")));
    assertNotSame(b, next.bytes("b.md"));
    Files.writeString(root.resolve("a.md"), "a.mx");
    assertFalse(new DiskSources(root).holds("a.md", first.content("a.md")));
  }

  /** Sources whose room is full, so that they hold checksums only. */
  private DiskSources full() throws IOException {
    DiskSources sources = new DiskSources(root);
    sources.read("large.md");
    return sources;
  }

  @Test
  void whatDidNotChangeInALargeCorpusNeedsNoReading() throws IOException {
    files("a.md", "b.md");
    Files.write(root.resolve("large.md"), new byte[(1 << 25) + 1]);
    long minuteAgo = System.currentTimeMillis() / 1000 * 1000 - 60_000;
    File old = root.resolve("a.md").toFile();
    assertTrue(old.setLastModified(minuteAgo));
    Object content = full().content("a.md");
    assertTrue(full().holds("a.md", content));

    Files.writeString(root.resolve("a.md"), "a.mx");
    assertFalse(full().holds("a.md", content), "of another time");
    Files.writeString(root.resolve("a.md"), "another text");
    assertTrue(old.setLastModified(minuteAgo));
    assertFalse(full().holds("a.md", content), "of another size");

    // Ahead of the clock, so that it is young however long all of this takes.
    long time = minuteAgo + 3_600_000;
    File young = root.resolve("b.md").toFile();
    assertTrue(young.setLastModified(time));
    Object justNow = full().content("b.md");
    Files.writeString(root.resolve("b.md"), "b.mx");
    assertTrue(young.setLastModified(time));
    assertFalse(full().holds("b.md", justNow), "changed in the moment in which it was read");
  }

  @Test
  void ofVeryManyDocumentsNoneIsHeld() throws IOException {
    for (int documents : new int[] {1999, 2000}) {
      for (int i = 0; i < documents; i++) {
        Files.write(root.resolve(i + ".md"), new byte[] {'#'});
      }
      DiskSources sources = new DiskSources(root);
      assertEquals(documents, sources.paths(globs(List.of("*.md")), List.of()).size());
      boolean held = sources.bytes("0.md") == sources.bytes("0.md");
      assertEquals(documents < 2000, held);
    }
  }

  @Test
  void whatCannotBeReadIsSaidSo() throws IOException {
    files("folder/a.md");
    DiskSources sources = new DiskSources(root);
    NoSuchFileException missing =
        assertThrows(NoSuchFileException.class, () -> sources.read("b.md"));
    assertEquals(root.resolve("b.md").toString(), missing.getFile());
    assertThrows(IOException.class, () -> sources.read("folder"));
  }

  @Test
  void knowsWhatLiesBesideTheDocumentsAndOutsideTheRoot() throws IOException {
    files("corpus/a.md", "corpus/img/x.png", "other.md");
    DiskSources sources = new DiskSources(root.resolve("corpus"), Bounds.of(Fence.at(root)));
    Stream.of("a.md", "img", "img/x.png", "../other.md", "")
        .forEach(path -> assertTrue(sources.exists(path), path));
    Stream.of("b.md", "A.md", "img/y.png", "../../other.md", "a\0b")
        .forEach(path -> assertFalse(sources.exists(path), path));
  }

  @Test
  void knowsHowThingsAreSpelled() throws IOException {
    files("a.md", "Img/Hive.png");
    DiskSources sources = new DiskSources(root);
    assertEquals(Optional.of("Img/Hive.png"), sources.inAnyCase("img/hive.PNG"));
    assertEquals(Optional.of("a.md"), sources.inAnyCase("a.md"));
    assertEquals(Optional.empty(), sources.inAnyCase("img/queen.png"));
    assertEquals(Optional.empty(), sources.inAnyCase("../a.md"));
    assertEquals(List.of("Img/Hive.png"), sources.named("hive.png"));
    assertEquals(List.of("Img"), sources.named("img"));
  }

  @Test
  void knowsWhereLinksLead() throws IOException {
    files("docs/a.md", "other/b.md");
    Files.createSymbolicLink(root.resolve("latest"), root.resolve("docs"));
    DiskSources sources = new DiskSources(root);
    assertEquals(Optional.of("docs/a.md"), sources.behindLinks("latest/a.md"));
    assertEquals(Optional.empty(), sources.behindLinks("docs/a.md"));
    assertEquals(Optional.empty(), sources.behindLinks("latest/b.md"));
    assertTrue(sources.isLink("latest"));
    assertFalse(sources.isLink("docs"));
    assertTrue(sources.isFolder("docs"));
    assertFalse(sources.isFolder("docs/a.md"));
  }

  @Test
  void aWideLevelOfFoldersIsInTheSameOrder() throws IOException {
    String[] paths = new String[100];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = "folder%02d/in/a.md".formatted(i);
    }
    files(paths);
    files("node_modules/a.md", "folder00/in/x.md/deep.md");
    Files.createSymbolicLink(root.resolve("folder01/loop"), root.resolve("folder00"));
    List<String> found = documents(List.of("**/*.md"), List.of());
    assertEquals(paths.length + 1, found.size());
    assertEquals(
        List.of("folder00/in/a.md", "folder00/in/x.md/deep.md", "folder01/in/a.md"),
        found.subList(0, 3));
    assertEquals("folder99/in/a.md", found.get(paths.length));
  }

  @Test
  void aFolderOfAWideLevelThatCannotBeListedIsSaidSo() throws IOException {
    String[] paths = new String[100];
    for (int i = 0; i < paths.length; i++) {
      paths[i] = "folder%02d/a.md".formatted(i);
    }
    files(paths);
    File locked = root.resolve("folder50").toFile();
    assumeTrue(locked.setReadable(false, false) && locked.list() == null, "who may do all");
    try {
      DiskSources sources = new DiskSources(root);
      AccessDeniedException denied =
          assertThrows(
              AccessDeniedException.class,
              () -> sources.paths(globs(List.of("**/*.md")), List.of()));
      assertEquals(root.toRealPath().resolve("folder50").toString(), denied.getFile());
    } finally {
      assertTrue(locked.setReadable(true));
    }
  }

  @Test
  void ofNamesThatDifferInCaseTheFirstIsMeant() throws IOException {
    files("b/HIVE.png", "b/Hive.png", "b/Straße.png", "b/İX.png");
    DiskSources sources = new DiskSources(root);
    assumeTrue(root.resolve("b").toFile().list().length == 4, "a disk that minds case");
    assertEquals(Optional.of("b/HIVE.png"), sources.inAnyCase("B/hive.PNG"));
    assertEquals(Optional.of("b/Hive.png"), sources.inAnyCase("B/Hive.png"));
    assertEquals(Optional.of("b/Straße.png"), sources.inAnyCase("b/straße.png"));
    assertEquals(Optional.empty(), sources.inAnyCase("b/strasse.png"));
    assertEquals(Optional.of("b/İX.png"), sources.inAnyCase("b/ix.png"));
  }

  @Test
  void anEmptyFileIsEmpty() throws IOException {
    Files.createFile(root.resolve("a.md"));
    assertEquals(0, new DiskSources(root).read("a.md").bytes().length);
  }
}
