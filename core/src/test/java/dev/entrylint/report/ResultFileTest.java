package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a file, and of what is there in its place. */
class ResultFileTest {

  @TempDir Path folder;

  @Test
  void aFileIsMadeWithThePermissionsThatNewFilesHave() throws IOException {
    Path file = folder.resolve("report");
    ResultFile.write(file, "Käse");
    assertEquals("Käse", Files.readString(file));
    assertEquals(mode(Files.createFile(folder.resolve("other"))), mode(file));
    assertEquals(List.of("other", "report"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aFileIsReplacedAndKeepsItsPermissions() throws IOException {
    for (String mode : List.of("rw-------", "rw-rw-rw-", "rwxr-x---")) {
      Path file = Files.writeString(folder.resolve("report"), "of yesterday, and longer");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      ResultFile.write(file, "new");
      assertEquals("new", Files.readString(file));
      assertEquals(mode, mode(file));
      assertEquals(List.of("report"), names());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aReadOnlyFileIsRefusedToRootToo() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "kept");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assertRefused(file, "it is read-only");
    assertEquals("kept", Files.readString(file));
    assertEquals("r--r--r--", mode(file));
  }

  @Test
  void aFolderIsRefusedAndAMissingOneNotMade() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    assertRefused(inner, "it is a folder");
    assertRefused(folder.getRoot(), "it is a folder");
    assertRefused(folder.resolve("none/report"), "there is no folder '" + folder + "/none'");
    assertEquals(List.of("inner"), names());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysOneAndWhatItLeadsToIsReplaced() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path file = Files.writeString(inner.resolve("report"), "old");
    Path second = Files.createSymbolicLink(inner.resolve("second"), Path.of("report"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("inner/second"));
    ResultFile.write(first, "new");
    assertTrue(Files.isSymbolicLink(first) && Files.isSymbolicLink(second));
    assertEquals("new", Files.readString(file));
    assertFalse(Files.isSymbolicLink(file));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whatALinkLeadsToIsMadeIfItIsNotThere() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("inner/report"));
    ResultFile.write(link, "new");
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", Files.readString(inner.resolve("report")));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    assertRefused(loop, "it is a link that leads to itself");
    Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("none/report"));
    assertRefused(lost, "there is no folder '" + folder.toRealPath() + "/none'");
  }

  @Test
  void devicesAreWrittenToAndStay() throws IOException {
    Path nothing = Path.of("/dev/null");
    assumeTrue(Files.exists(nothing));
    ResultFile.write(nothing, "text");
    assertFalse(Files.isRegularFile(nothing));
    Path link = Files.createSymbolicLink(folder.resolve("link"), nothing);
    ResultFile.write(link, "text");
    assertTrue(Files.isSymbolicLink(link));
    assertFalse(Files.isRegularFile(nothing));
  }

  @Test
  void aDeviceThatTakesNothingIsNamed() {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    assertRefused(full, "No space left on device");
    assertFalse(Files.isRegularFile(full));
  }

  @Test
  @Timeout(120)
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsWrittenToAndStays() throws Exception {
    Path pipe = folder.resolve("pipe");
    Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assertEquals(0, made.waitFor());
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<String> read = other.submit(() -> Files.readString(pipe));
    ResultFile.write(pipe, "text");
    assertEquals("text", read.get(60, TimeUnit.SECONDS));
    other.shutdown();
    assertTrue(Files.readAttributes(pipe, BasicFileAttributes.class).isOther());
    assertEquals(List.of("pipe"), names());
  }

  @Test
  void whatWasThereStaysIfTheContentFailsInTheMiddle() throws IOException {
    Path file = Files.writeString(folder.resolve("report"), "kept");
    IOException cause = new NoSuchFileException("a.md");
    IOException failure =
        assertThrows(
            IOException.class,
            () ->
                ResultFile.write(
                    file,
                    out -> {
                      out.write("a".repeat(1 << 20));
                      throw cause;
                    }));
    assertSame(cause, failure);
    assertThrows(
        IllegalStateException.class,
        () ->
            ResultFile.write(
                folder.resolve("other"),
                out -> {
                  throw new IllegalStateException();
                }));
    assertEquals("kept", Files.readString(file));
    assertEquals(List.of("report"), names());
  }

  @Test
  @Timeout(120)
  void ofManyThatWriteAtOnceTheLastWinsWhole() throws Exception {
    Path file = folder.resolve("report");
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Future<?>> writing = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String text = Integer.toString(i % 10).repeat(100_000);
      writing.add(
          threads.submit(
              () -> {
                ResultFile.write(file, text);
                String seen = Files.readString(file);
                assertEquals(seen.substring(0, 1).repeat(100_000), seen);
                return null;
              }));
    }
    for (Future<?> each : writing) {
      each.get();
    }
    threads.shutdown();
    assertEquals(List.of("report"), names());
  }

  private static void assertRefused(Path file, String reason) {
    IOException refused =
        assertThrows(IOException.class, () -> ResultFile.write(file, "a".repeat(100_000)));
    assertEquals("cannot write '" + file + "': " + reason, refused.getMessage());
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }
}
