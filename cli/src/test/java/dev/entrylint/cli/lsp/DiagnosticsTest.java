package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
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
  void whoAsksOnlyForWhatIsOpenIsSentTheRest() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", "# A\n\nSee [b](b.md#part).\n");
    try (Editor editor = Editor.in(root)) {
      file("b.md", "# B\n");
      editor.await(a, sent -> sent.size() == 1);
      editor.open(a);
      editor.await(a, List::isEmpty);
      DocumentDiagnosticParams params = new DocumentDiagnosticParams(Editor.id(a));
      var first = Editor.answer(editor.server.getTextDocumentService().diagnostic(params));
      RelatedFullDocumentDiagnosticReport full = first.getRelatedFullDocumentDiagnosticReport();
      assertEquals(1, full.getItems().size());
      params.setPreviousResultId(full.getResultId());
      assertTrue(
          Editor.answer(editor.server.getTextDocumentService().diagnostic(params))
              .isRelatedUnchangedDocumentDiagnosticReport());
      editor.close(a);
      editor.await(a, sent -> sent.size() == 1);
    }
  }

  @Test
  void aDiagnosticSaysAllThatAFindingDoes() throws Exception {
    file(
        "entrylint.yml",
        """
        dialect: github
        """);
    Path a =
        file(
            "a.md",
            "# A\n\n<a id=\"x\"></a>\n<a id=\"x\"></a>\n\n"
                + "<!-- entrylint-disable-next-line broken-anchor -- gone -->\n[a](#a)\n");
    try (Editor editor =
        new Editor(
            List.of(root),
            params -> {
              params.setCapabilities(Features.none());
              params
                  .getCapabilities()
                  .getTextDocument()
                  .setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
            })) {
      List<Diagnostic> sent = editor.await(a, all -> all.size() == 2);
      Diagnostic twice = sent.get(0);
      assertEquals("duplicate-anchor", twice.getCode().getLeft());
      assertEquals("entrylint", twice.getSource());
      assertEquals(DiagnosticSeverity.Error, twice.getSeverity());
      assertEquals(
          2, twice.getRelatedInformation().get(0).getLocation().getRange().getStart().getLine());
      Diagnostic unused = sent.get(1);
      assertEquals("unused-suppression", unused.getCode().getLeft());
      assertEquals(List.of(DiagnosticTag.Unnecessary), unused.getTags());
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
