package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.cli.lsp.text.FileUris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.FileRename;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;

/** Files and folders that an editor moves by itself. */
class FileRenamesTest extends EditorTestCase {

  /** Moves files as an editor does: first what names them is edited, then they go. */
  private void move(Editor editor, String... names) throws Exception {
    Edits.apply(editor, asked(editor, names));
    for (int i = 0; i < names.length; i += 2) {
      Edits.move(editor, at(names[i]), at(names[i + 1]));
    }
  }

  private WorkspaceEdit asked(Editor editor, String... names) throws Exception {
    List<FileRename> files = new ArrayList<>();
    for (int i = 0; i < names.length; i += 2) {
      files.add(new FileRename(FileUris.of(at(names[i])), FileUris.of(at(names[i + 1]))));
    }
    return Editor.answer(
        editor.server.getWorkspaceService().willRenameFiles(new RenameFilesParams(files)));
  }

  @Test
  void aFileMovesAndItsLinksFollowThoughItIsOpen() throws Exception {
    file("entrylint.yml", "dialect: github\nroots: [guides/bread.md]\n");
    Path bread = file("guides/bread.md", "# Bread\n\n[flour](flour.md#flour) [up](../index.md)\n");
    Path flour = file("guides/flour.md", "# Flour\n\n[bread](bread.md) ![p](p.png)\n");
    file("guides/p.png", "");
    file("index.md", "# Index\n\n[bread](guides/bread.md#bread)\n");
    Map<String, String> moved = written("mv", "guides/bread.md", "baking/loaf.md");
    try (Editor editor = Editor.in(root())) {
      editor.open(bread);
      editor.replace(bread, "# Bread", "# Bread\n\nFresh.");
      editor.open(flour);
      move(editor, "guides/bread.md", "baking/loaf.md");
      Map<String, String> expected = moved;
      expected.put(
          "baking/loaf.md", moved.get("baking/loaf.md").replace("# Bread", "# Bread\n\nFresh."));
      assertEquals(expected, texts(editor));
      assertEquals(List.of(), editor.findings(root()));
      editor.replace(at("baking/loaf.md"), "../guides/flour.md#flour", "../guides/flour.md#x");
      assertEquals(List.of("baking/loaf.md:5:9 broken-anchor"), editor.findings(root()));
    }
  }

  @Test
  void severalMoveAtOnceAndFoldersWithAllInThem() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", "# A\n\n[b](b.md) [x](in/x.md) ![p](in/p.png)\n");
    Path b = file("b.md", "# B\n\n[a](a.md) [x](in/x.md)\n");
    file("in/x.md", "# X\n\n[a](../a.md) [b](../b.md) [y](y.md)\n");
    file("in/y.md", "# Y\n");
    file("in/p.png", "");
    Map<String, String> first;
    try (Editor editor = Editor.in(root())) {
      first = texts(editor);
      editor.open(a);
      editor.open(b);
      move(editor, "a.md", "one/a.md", "b.md", "two/b.md", "in", "three/deep");
      assertEquals(
          "# A\n\n[b](../two/b.md) [x](../three/deep/x.md) ![p](../three/deep/p.png)\n",
          editor.text(at("one/a.md")));
      assertEquals(List.of(), editor.findings(root()));
      move(editor, "one/a.md", "a.md", "two/b.md", "b.md", "three/deep", "in");
      assertEquals(first, texts(editor));
      assertEquals(List.of(), editor.findings(root()));
    }
  }

  @Test
  void whatCannotFollowIsSaid() throws Exception {
    file("entrylint.yml", "dialect: github\ninclude: [\"*.md\", \"docs/**/*.md\"]\n");
    Path a = file("a.md", "# A\n\n[b](b.md#b)\n");
    file("b.md", "# B\n\n[a](a.md)\n");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      WorkspaceEdit edit = asked(editor, "b.md", "../elsewhere/b.md");
      assertEquals(List.of(), Edits.files(root(), edit));
      assertTrue(
          editor.messages.stream()
              .anyMatch(
                  each ->
                      each.contains(
                          "'b.md' leaves its corpus, and the links to it stay as they are: a.md:3")),
          () -> editor.messages.toString());
      asked(editor, "b.md", "attic/b.md");
      assertTrue(
          editor.messages.stream().anyMatch(each -> each.contains("would be no document")),
          () -> editor.messages.toString());
      assertEquals(List.of(), Edits.files(root(), asked(editor, "none.md", "other.md")));
    }
  }

  @Test
  void eachCorpusEditsItsOwn() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("a.md", "# A\n\n[x](in/x.md)\n");
    file("in/entrylint.yml", "dialect: github\n");
    Path x = file("in/x.md", "# X\n\n[y](y.md)\n");
    file("in/y.md", "# Y\n\n[x](x.md)\n");
    try (Editor editor = Editor.in(root())) {
      editor.open(x);
      assertEquals(List.of(), editor.findings(root()));
      WorkspaceEdit edit = asked(editor, "in/x.md", "in/z.md");
      assertEquals(List.of("a.md", "in/y.md"), Edits.files(root(), edit));
      move(editor, "in/x.md", "in/z.md");
      assertEquals("# A\n\n[x](in/z.md)\n", texts(editor).get("a.md"));
      assertEquals(List.of(), editor.findings(root()));
    }
  }

  @Test
  void theNewFileMayBeOpenBeforeTheOldOneIsClosed() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    file("a.md", "# A\n\n[b](b.md#b)\n");
    Path b = file("b.md", "# B\n\n[a](a.md)\n");
    try (Editor editor = Editor.in(root())) {
      editor.open(b);
      assertEquals(List.of(), editor.findings(root()));
      Edits.apply(editor, asked(editor, "b.md", "in/b.md"));
      String text = editor.text(b);
      assertEquals("# B\n\n[a](../a.md)\n", text);
      Files.createDirectories(at("in"));
      Files.move(b, at("in/b.md"));
      editor.open(at("in/b.md"), text);
      editor.close(b);
      editor.changedOnDisk(b);
      editor.changedOnDisk(at("in/b.md"));
      assertEquals(List.of(), editor.findings(root()));
      editor.replace(at("in/b.md"), "# B", "# Bee");
      assertEquals(List.of("a.md:3:5 broken-anchor"), editor.findings(root()));
    }
  }
}
