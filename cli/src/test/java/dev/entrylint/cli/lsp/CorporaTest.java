package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.cli.Main;
import dev.entrylint.cli.lsp.text.FileUris;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which corpora there are for an editor, and what it is told of them as files change. */
class CorporaTest {

  private static final String BROKEN = "# A\n\nSee [b](b.md#part).\n";

  @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void resolveRoot() throws IOException {
    root = temporary.toRealPath();
  }

  private Path file(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static void changed(Editor editor, FileChangeType type, Path... files) {
    List<FileEvent> events =
        java.util.Arrays.stream(files).map(each -> new FileEvent(FileUris.of(each), type)).toList();
    editor
        .server
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
  }

  @Test
  void aConfigurationThatBreaksAndMends() throws Exception {
    Path config = file("entrylint.yml", "dialect: github\n");
    file("a.md", BROKEN);
    file("b.md", "# B\n");
    try (Editor editor = Editor.in(root)) {
      assertEquals(List.of("a.md:3:9 broken-anchor"), editor.findings(root));
      editor.open(config);
      editor.replace(config, "dialect", "dialcet");
      // What was read last holds on, and the fault is where it is.
      assertEquals(
          List.of("a.md:3:9 broken-anchor", "entrylint.yml:1:1 configuration"),
          editor.findings(root));
      editor.type(config, "dialect: github\nrules:\n  broken-anchor: off\n");
      assertEquals(List.of(), editor.findings(root));
      editor.close(config); // unsaved: what is on disk holds
      assertEquals(List.of("a.md:3:9 broken-anchor"), editor.findings(root));
    }
  }

  @Test
  void aPublishedStateThatGitDoesNotHaveIsSaidAndTheRestIsChecked() throws Exception {
    String published = "published: gone\nrules:\n  vanished-anchor: error\n";
    Path config = file("entrylint.yml", published);
    Path a = file("a.md", "# A\n\n[b](b.md)\n");
    try (Editor editor =
        new Editor(List.of(root), params -> params.setCapabilities(Features.none()))) {
      editor.open(a);
      Diagnostic wrong = editor.await(config, sent -> sent.size() == 1).get(0);
      assertTrue(wrong.getMessage().getLeft().startsWith("'published': "), wrong::toString);
      assertEquals(11, wrong.getRange().getStart().getCharacter());
      editor.await(a, sent -> sent.size() == 1);
    }
    try (Editor editor = Editor.in(root)) {
      assertEquals(
          List.of("a.md:3:5 missing-file", "entrylint.yml:1:12 configuration"),
          editor.findings(root));
    }
  }

  @Test
  void eachFolderHasItsConfigurationAlsoOnesBelow() throws Exception {
    file("one/entrylint.yml", "dialect: github\n");
    file("one/a.md", BROKEN);
    file("one/b.md", "# B\n");
    file("one/inner/entrylint.yml", "dialect: github\nrules:\n  broken-anchor: off\n");
    file("one/inner/a.md", BROKEN);
    file("one/inner/b.md", "# B\n");
    file("two/sub/entrylint.yml", "dialect: github\n");
    file("two/sub/a.md", BROKEN);
    file("two/sub/b.md", "# B\n");
    Path rest = file("two/rest.md", "[x](none.md)\n");
    try (Editor editor = Editor.in(root.resolve("one"))) {
      assertEquals(List.of("one/a.md:3:9 broken-anchor"), editor.findings(root));
      WorkspaceFolder two = new WorkspaceFolder(FileUris.of(root.resolve("two")), "two");
      editor
          .server
          .getWorkspaceService()
          .didChangeWorkspaceFolders(
              new DidChangeWorkspaceFoldersParams(
                  new WorkspaceFoldersChangeEvent(List.of(two), List.of())));
      // As 'check' does it: where configurations lie below, the rest is looked at when it is asked
      // for.
      assertEquals(
          List.of("one/a.md:3:9 broken-anchor", "two/sub/a.md:3:9 broken-anchor"),
          editor.findings(root));
      editor.open(rest);
      assertTrue(
          editor.findings(root).contains("two/rest.md:1:5 missing-file"),
          () -> editor.messages.toString());
      assertEquals(
          editor.progress.stream().filter(each -> each.startsWith("begin ")).count(),
          editor.progress.stream().filter(each -> each.startsWith("end ")).count(),
          editor.progress::toString);
    }
  }

  @Test
  void aFileBelongsToAConfigurationBelowFromWhenItIsThere() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("sub/a.md", BROKEN);
    file("sub/b.md", "# B\n");
    try (Editor editor = Editor.in(root)) {
      assertEquals(List.of("sub/a.md:3:9 broken-anchor"), editor.findings(root));
      Path below = file("sub/entrylint.yml", "rules:\n  broken-anchor: off\n");
      changed(editor, FileChangeType.Created, below);
      assertEquals(List.of(), editor.findings(root));
      Files.delete(below);
      changed(editor, FileChangeType.Deleted, below);
      assertEquals(List.of("sub/a.md:3:9 broken-anchor"), editor.findings(root));
    }
  }

  @Test
  void aFolderThatIsRenamedTakesItsConfigurationWithIt() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("sub/entrylint.yml", "rules:\n  broken-anchor: off\n");
    file("sub/a.md", BROKEN);
    file("sub/b.md", "# B\n");
    try (Editor editor = Editor.in(root)) {
      assertEquals(List.of(), editor.findings(root));
      Path other = Files.move(root.resolve("sub"), root.resolve("other"));
      Files.writeString(other.resolve("entrylint.yml"), "rules:\n  missing-file: warning\n");
      // What is in the folder editors do not name.
      changed(editor, FileChangeType.Deleted, root.resolve("sub"));
      changed(editor, FileChangeType.Created, other);
      assertEquals(List.of("other/a.md:3:9 broken-anchor"), editor.findings(root));
    }
  }

  @Test
  void aFileOutsideOfEveryFolder() throws Exception {
    Files.createDirectories(root.resolve("in"));
    Path single = file("out/a ö 日本.md", "# A\n\n[x](#none) [b](b.md#part)\n");
    file("out/b.md", "# B\n\n[y](#none)\n");
    file("out/below/c.md", "[z](#none)\n");
    try (Editor editor = Editor.in(root.resolve("in"))) {
      assertEquals(List.of(), editor.findings(root));
      editor.open(single);
      assertEquals(
          List.of("out/a ö 日本.md:3:5 broken-anchor", "out/a ö 日本.md:3:16 broken-anchor"),
          editor.findings(root).stream()
              .sorted(java.util.Comparator.comparing(String::length))
              .toList());
      editor.close(single);
      assertEquals(List.of(), editor.findings(root));
    }
  }

  @Test
  void aRootThatIsASymbolicLink() throws Exception {
    file("real/entrylint.yml", "dialect: github\n");
    Path a = file("real/a.md", BROKEN);
    file("real/b.md", "# B\n\n## Part\n");
    Path link = Files.createSymbolicLink(root.resolve("link"), root.resolve("real"));
    try (Editor editor = Editor.in(link)) {
      assertEquals(List.of(), editor.findings(root));
      editor.open(link.resolve("a.md"));
      editor.replace(link.resolve("a.md"), "#part", "#none");
      assertEquals(List.of("link/a.md:3:9 broken-anchor"), editor.findings(root));
      editor.close(link.resolve("a.md"));
      // An editor that asks the system names it otherwise.
      editor.open(a);
      editor.replace(a, "#part", "#nothing");
      assertEquals(List.of("real/a.md:3:9 broken-anchor"), editor.findings(root));
    }
  }

  @Test
  void whatChangesOnDiskIsSeen() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", BROKEN);
    Path b = file("b.md", "# B\n\n## Part\n");
    try (Editor editor = Editor.in(root)) {
      assertEquals(List.of(), editor.findings(root));
      assertEquals(
          "workspace/didChangeWatchedFiles",
          editor.registrations.get(0).getRegistrations().get(0).getMethod());
      Files.delete(b);
      changed(editor, FileChangeType.Deleted, b);
      assertEquals(List.of("a.md:3:9 missing-file"), editor.findings(root));
      file("c/entrylint.yml", "dialect: github\n");
      file("c/d.md", "[x](#none)\n");
      changed(editor, FileChangeType.Created, root.resolve("c/entrylint.yml"));
      assertEquals(
          List.of("a.md:3:9 missing-file", "c/d.md:1:5 broken-anchor"), editor.findings(root));
      Files.writeString(a, "# A\n");
      changed(editor, FileChangeType.Changed, a);
      assertEquals(List.of("c/d.md:1:5 broken-anchor"), editor.findings(root));
    }
  }

  @Test
  void whereTheEditorWatchesNothingTheServerDoes() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", BROKEN);
    Path b = file("b.md", "# B\n");
    try (Editor editor =
        new Editor(List.of(root), params -> params.setCapabilities(Features.none()))) {
      editor.await(a, sent -> sent.size() == 1);
      assertEquals(List.of(), editor.registrations);
      Files.writeString(b, "# B\n\n## Part\n");
      editor.await(a, List::isEmpty);
    }
  }

  @Test
  void theBaselineAndSuppressionsHold() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", "# A\n\n[x](#none)\n");
    OutputStream nowhere = OutputStream.nullOutputStream();
    assertEquals(0, Main.run(new String[] {"baseline"}, root, System.getenv(), nowhere, nowhere));
    try (Editor editor = Editor.in(root)) {
      editor.open(a);
      assertEquals(List.of(), editor.findings(root));
      editor.replace(a, "[x]", "[y](#no)\n[x]");
      assertEquals(List.of("a.md:3:5 broken-anchor"), editor.findings(root));
      editor.replace(a, "[y]", "<!-- entrylint-disable-next-line broken-anchor -- later -->\n[y]");
      assertEquals(List.of(), editor.findings(root));
      editor.replace(a, "later -->\n[y](#no)", "later -->\n[y](#a)");
      assertEquals(List.of("a.md:3:1 unused-suppression"), editor.findings(root));
    }
  }

  @Test
  void manyFindingsAndLinesThatEndOtherwise() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    StringBuilder text = new StringBuilder("# Ä 𝄞\r\n\r\n");
    IntStream.range(0, 10_000).forEach(i -> text.append("𝄞 [ä](#none-").append(i).append(")\r\n"));
    Path a = file("a.md", text.toString());
    try (Editor editor =
        new Editor(
            List.of(root),
            params -> {
              params.setCapabilities(Features.none());
              params.getCapabilities().getGeneral().setPositionEncodings(List.of("utf-7", "utf-8"));
            })) {
      assertEquals("utf-8", editor.initialized.getCapabilities().getPositionEncoding());
      List<Diagnostic> sent = editor.await(a, all -> all.size() == 10_000);
      Diagnostic first = sent.get(0);
      assertEquals(2, first.getRange().getStart().getLine());
      // Four bytes, a blank, a bracket, two bytes, two brackets.
      assertEquals(10, first.getRange().getStart().getCharacter());
    }
  }

  @Test
  void aQuestionOutlivesWhatChangesElsewhere() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    for (int i = 0; i < 500; i++) {
      file(
          "n/" + i + ".md", "# N\n\n[x](../b.md#part)\n\n" + "Words of no meaning.\n\n".repeat(50));
    }
    Path b = file("b.md", "# B\n\n## Part\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(b);
      for (int i = 0; i < 5; i++) {
        editor.save(b);
        var symbols =
            editor
                .server
                .getTextDocumentService()
                .documentSymbol(new DocumentSymbolParams(Editor.id(b)));
        changed(editor, FileChangeType.Changed, b);
        changed(editor, FileChangeType.Changed, root.resolve("n/1.md"));
        assertEquals(1, Editor.answer(symbols).size());
      }
    }
  }

  @Test
  void anEditWhileTheFirstReadingRuns() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    for (int i = 0; i < 1500; i++) {
      file(
          "n/" + i + ".md", "# N\n\n[x](../b.md#part)\n\n" + "Words of no meaning.\n\n".repeat(50));
    }
    Path b = file("b.md", "# B\n\n## Piece\n");
    try (Editor editor = Editor.in(root)) {
      editor.open(b);
      editor.replace(b, "Piece", "Part");
      assertEquals(List.of(), editor.findings(root));
      List<String> steps = editor.progress;
      assertTrue(steps.get(0).startsWith("create "), steps::toString);
      assertTrue(steps.get(1).startsWith("begin "), steps::toString);
      assertTrue(steps.get(steps.size() - 1).startsWith("end "), steps::toString);
    }
  }
}
