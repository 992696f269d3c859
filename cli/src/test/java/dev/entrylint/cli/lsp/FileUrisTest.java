package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.cli.lsp.text.FileUris;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class FileUrisTest {

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void addressesAreFilesAndBack() {
    assertEquals(Optional.of(Path.of("/a b/ä.md")), FileUris.path("file:///a%20b/%C3%A4.md"));
    assertEquals(Optional.of(Path.of("/a b/ä.md")), FileUris.path("file:///a b/ä.md#x?y"));
    assertEquals(Optional.of(Path.of("/a.md")), FileUris.path("FILE://localhost/x/../a.md"));
    assertEquals(Optional.of(Path.of("/c:/x.md")), FileUris.path("file:///c%3A/x.md"));
    for (String each :
        new String[] {
          "untitled:One",
          "file:relative.md",
          "file://server/a.md",
          "file:///%FF.md",
          "file:///%00",
          ""
        }) {
      assertEquals(Optional.empty(), FileUris.path(each), each);
    }
    assertEquals("file:///a%20b/%C3%A4%23%3F%25.md", FileUris.of(Path.of("/a b/ä#?%.md")));
  }

  @Test
  void whatIsDecomposedStaysSo() {
    Path file = Path.of("").toAbsolutePath().resolve("a\u0308.md");
    assertEquals(Optional.of(file), FileUris.path(FileUris.of(file)));
  }

  @Test
  @EnabledOnOs(OS.WINDOWS)
  void drivesAndServersOfWindows() {
    assertEquals(Optional.of(Path.of("C:\\x.md")), FileUris.path("file:///c%3A/x.md"));
    assertEquals(
        Optional.of(Path.of("\\\\server\\s\\x.md")), FileUris.path("file://server/s/x.md"));
  }
}
