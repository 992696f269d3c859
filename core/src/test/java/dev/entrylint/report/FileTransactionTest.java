package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.base.Fence;
import dev.entrylint.edit.FileChange;
import dev.entrylint.report.FileTransaction.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of the files of a corpus when they are written. */
class FileTransactionTest {

  @TempDir Path top;
  private Path root;

  @BeforeEach
  void root() throws IOException {
    root = Files.createDirectory(top.toRealPath().resolve("corpus"));
  }

  @Test
  void allIsWrittenByteForByte() throws IOException {
    Files.writeString(root.resolve("a.md"), "a");
    FileChange mixed = FileChange.of("a.md", bytes("a"), bytes("\uFEFF# Ä\r\n\nb\rc"));
    FileChange made = FileChange.made("new/b.md", bytes("b\n"));
    Written written = transaction().write(List.of(mixed, made));
    assertEquals(new Written(List.of("a.md", "new/b.md"), Map.of()), written);
    assertArrayEquals(bytes("\uFEFF# Ä\r\n\nb\rc"), Files.readAllBytes(root.resolve("a.md")));
    assertEquals(List.of("a.md", "new/b.md"), files());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void filesKeepTheirPermissionsAndLinksLeadWhereTheyLed() throws IOException {
    Path file = Files.createDirectory(root.resolve("other")).resolve("a.md");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
    Path link = Files.createSymbolicLink(root.resolve("l.md"), Path.of("other/a.md"));
    assertTrue(transaction().write(List.of(change("l.md", "old", "new"))).isComplete());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(file));
    assertEquals("rwxr-x--x", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aFileThatChangedIsNotWrittenNorAnythingWithIt() throws IOException {
    Files.writeString(root.resolve("a.md"), "a");
    Files.writeString(root.resolve("b.md"), "c");
    List<FileChange> changes = List.of(change("a.md", "a", "A"), change("b.md", "b", "B"));
    assertEquals(
        Map.of("b.md", "it was changed since it was read"), transaction().refused(changes));
    Written written = transaction().write(changes);
    assertEquals(
        new Written(List.of(), Map.of("b.md", "it was changed since it was read")), written);
    assertEquals("a", Files.readString(root.resolve("a.md")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatIsReadOnlyIsRefusedBeforeAnythingIsWritten() throws IOException {
    Path file = Files.writeString(root.resolve("a.md"), "a");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    Path folder = Files.createDirectory(root.resolve("f"));
    Files.writeString(folder.resolve("b.md"), "b");
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assertEquals(
          Map.of("a.md", "it is read-only", "f/b.md", "its folder is read-only"),
          transaction().refused(List.of(change("a.md", "a", "A"), change("f/b.md", "b", "B"))));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsWrittenOutsideOfTheFence() throws IOException {
    Path out = Files.writeString(top.resolve("out.md"), "o");
    Files.createSymbolicLink(root.resolve("l.md"), out);
    Files.writeString(root.resolve("a.md"), "a");
    Map<String, String> refused =
        transaction()
            .refused(
                List.of(
                    change("l.md", "o", "O"),
                    change("../out.md", "o", "O"),
                    new FileChange("a.md", "../b.md", Optional.of(bytes("a")), bytes("a")),
                    FileChange.made(".git/hooks/pre-commit", bytes("x"))));
    assertEquals(4, refused.size(), refused::toString);
    refused.values().forEach(each -> assertTrue(each.startsWith("it lies outside "), each));
  }

  @Test
  void aFileMovesWithItsContentAndOnlyWhereNothingIs() throws IOException {
    Files.createDirectory(root.resolve("f"));
    Files.writeString(root.resolve("f/a.md"), "a");
    Files.writeString(root.resolve("b.md"), "b");
    FileChange taken = new FileChange("f/a.md", "b.md", Optional.of(bytes("a")), bytes("a"));
    assertEquals(
        Map.of("f/a.md", "there is something at 'b.md' already"),
        transaction().refused(List.of(taken)));
    FileChange free = new FileChange("f/a.md", "g/c.md", Optional.of(bytes("a")), bytes("A"));
    assertTrue(transaction().write(List.of(free)).isComplete());
    assertEquals("A", Files.readString(root.resolve("g/c.md")));
    assertEquals(List.of("b.md", "g/c.md"), files());
    assertFalse(Files.exists(root.resolve("f")), "a folder without files is left");
  }

  @Test
  void aFolderWhoseFilesAllMoveGoesInOneStep() throws IOException {
    List<FileChange> changes = new ArrayList<>();
    for (String path : List.of("f/a.md", "f/sub/b.png", "g/c.md", "g/d.md", "h/e.md")) {
      Files.createDirectories(root.resolve(path).getParent());
      Files.writeString(root.resolve(path), path);
      byte[] text = bytes(path);
      if (!path.equals("g/d.md")) {
        changes.add(new FileChange(path, "new/" + path, Optional.of(text), text));
      }
    }
    changes.set(3, new FileChange("h/e.md", "new/i.md", Optional.of(bytes("h/e.md")), bytes("e")));
    List<String> steps = new ArrayList<>();
    Written written = new FileTransaction(root, Fence.at(root), steps::add).write(changes);
    assertTrue(written.isComplete(), written::toString);
    assertEquals(
        List.of("new/f/a.md", "new/f/sub/b.png", "new/g/c.md", "new/i.md"), written.files());
    assertEquals(
        List.of("g/d.md", "new/f/a.md", "new/f/sub/b.png", "new/g/c.md", "new/i.md"), files());
    assertEquals(List.of("h/e.md", "h/e.md", "f", "g/c.md", "h/e.md"), steps);
    assertFalse(Files.exists(root.resolve("f")) || Files.exists(root.resolve("h")));
  }

  @Test
  void whereverItEndsEachFileIsOldOrNewAndIsSaid() throws IOException {
    for (int end = 0; ; end++) {
      for (String each : List.of("a", "b", "c")) {
        Files.writeString(root.resolve(each + ".md"), each);
      }
      Files.deleteIfExists(root.resolve("d.md"));
      List<FileChange> changes =
          List.of(
              change("a.md", "a", "A"),
              new FileChange("b.md", "d.md", Optional.of(bytes("b")), bytes("B")),
              change("c.md", "c", "C"));
      int last = end;
      int[] step = {0};
      Written written =
          new FileTransaction(
                  root,
                  Fence.at(root),
                  path -> {
                    if (step[0]++ == last) {
                      throw new IOException("No space left on device");
                    }
                  })
              .write(changes);
      for (FileChange each : changes) {
        boolean done = written.files().contains(each.to());
        assertEquals(!done, written.failed().containsKey(each.from()) || end < 3, each::toString);
        String text = Files.readString(root.resolve(done ? each.to() : each.from()));
        String before = new String(each.before().orElseThrow(), StandardCharsets.UTF_8);
        String after = new String(each.after(), StandardCharsets.UTF_8);
        assertTrue(text.equals(after) || !done && text.equals(before), text);
      }
      assertEquals(3, files().size(), "nothing is left beside the files");
      if (written.isComplete()) {
        assertEquals(7, end);
        return;
      }
      assertTrue(written.failed().containsValue("No space left on device"));
    }
  }

  @Test
  void ofTwoThatWriteAtOnceOneIsLate() throws Exception {
    List<FileChange> one = new ArrayList<>();
    List<FileChange> other = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Files.writeString(root.resolve(i + ".md"), "old");
      one.add(change(i + ".md", "old", "one"));
      other.add(change(i + ".md", "old", "other"));
    }
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Written>> both =
          List.of(() -> transaction().write(one), () -> transaction().write(other));
      List<Written> written = new ArrayList<>();
      for (Future<Written> each : threads.invokeAll(both)) {
        written.add(each.get());
      }
      assertEquals(1, written.stream().filter(Written::isComplete).count(), written::toString);
      String winner = written.get(0).isComplete() ? "one" : "other";
      for (int i = 0; i < 40; i++) {
        assertEquals(winner, Files.readString(root.resolve(i + ".md")));
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(40, files().size());
  }

  private FileTransaction transaction() {
    return new FileTransaction(root, Fence.at(root));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(each -> root.relativize(each).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static FileChange change(String path, String before, String after) {
    return FileChange.of(path, bytes(before), bytes(after));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
