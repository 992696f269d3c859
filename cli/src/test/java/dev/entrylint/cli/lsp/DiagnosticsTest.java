package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor is told of what is wrong. */
class DiagnosticsTest {

  @TempDir Path root;

  private Path file(String name, String text) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  @Test
  void aClosedFileThatAnEditBreaksAppearsAndGoes() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("a.md", "# A\n\nSee [b](b.md#part).\n");
    Path b = file("b.md", "# B\n\n## Part\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(b);
      assertEquals(List.of(), editor.findings(root));
      editor.replace(b, "Part", "Piece");
      assertEquals(List.of("a.md:3:9 broken-anchor"), editor.findings(root));
      editor.replace(b, "Piece", "Part");
      assertEquals(List.of(), editor.findings(root));
    }
  }

  @Test
  void whoDoesNotAskIsSentThem() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", "# A\n\nSee [b](b.md#part).\n");
    Path b = file("b.md", "# B\n\n## Part\n");
    try (Editor editor =
        new Editor(List.of(root), params -> params.setCapabilities(Features.none()))) {
      editor.open(b);
      editor.replace(b, "Part", "Piece");
      editor.await(a, sent -> sent.size() == 1);
      editor.replace(b, "Piece", "Part");
      editor.await(a, List::isEmpty);
    }
  }
}
