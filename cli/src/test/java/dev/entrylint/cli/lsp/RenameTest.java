package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.cli.Main;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;

/** Other names for what stands at a place, as {@code entrylint mv} writes them. */
class RenameTest extends EditorTestCase {

  private static PrepareRenameResult prepare(Editor editor, Path file, String words)
      throws Exception {
    var answer =
        Editor.answer(
            editor
                .server
                .getTextDocumentService()
                .prepareRename(new PrepareRenameParams(Editor.id(file), editor.at(file, words))));
    return answer == null ? null : answer.getSecond();
  }

  /** What an editor shows as the name of what begins at {@code words}, and what that covers. */
  private static String named(Editor editor, Path file, String words) throws Exception {
    PrepareRenameResult result = prepare(editor, file, words);
    if (result == null) {
      return "nothing";
    }
    String line = editor.text(file).split("\r?\n", -1)[result.getRange().getStart().getLine()];
    return result.getPlaceholder()
        + " ("
        + line.substring(
            result.getRange().getStart().getCharacter(), result.getRange().getEnd().getCharacter())
        + ")";
  }

  @Test
  void anIdIsRenamedEverywhere() throws Exception {
    file(
        "entrylint.yml",
        "dialect: pandoc\nkinds: {part: {recognise: {level: 2}}}\nroots: [\"#crust\"]\n");
    file("a.md", "# A\n\n[b](b.md#crust) [o](b.md#other) [[b]](b.md \"b\")\n");
    Path b =
        file("b.md", "# B\n\n## The crust {#crust .x}\n\n[here](#crust)\n\n<a id=\"other\"></a>\n");
    Map<String, String> moved = written("mv", "b.md#crust", "#rind");
    try (Editor editor = Editor.in(root())) {
      editor.open(b);
      assertEquals("crust (crust)", named(editor, b, "crust .x"));
      assertEquals("crust (crust)", named(editor, b, "crust)\n"));
      assertEquals("other (other)", named(editor, b, "other\""));
      assertEquals("The crust (The crust)", named(editor, b, "The crust"));
      assertEquals("nothing", named(editor, b, "here"));
      WorkspaceEdit edit = rename(editor, b, "crust)\n", "rind");
      var notes = edit.getChangeAnnotations().values();
      assertEquals(2, notes.size());
      assertEquals(
          List.of(false, true),
          notes.stream().map(each -> each.getNeedsConfirmation()).sorted().toList());
      Edits.apply(editor, edit);
      assertEquals(moved, texts(editor));
      assertEquals(List.of(), editor.findings(root()));
      assertEquals(
          "-32803 there is an id 'other' already: b.md:7:8",
          refusal(() -> rename(editor, b, "rind .x", "other")));
      assertTrue(
          refusal(() -> rename(editor, b, "rind .x", "a b")).startsWith("-32803 'a b' cannot be"));
      assertEquals(
          "-32602 'rind' is what it is called already",
          refusal(() -> rename(editor, b, "rind .x", "rind")));
      assertEquals("-32602 a name is not empty", refusal(() -> rename(editor, b, "rind .x", "  ")));
      assertEquals(
          "-32602 there is nothing here to be renamed",
          refusal(() -> rename(editor, b, "here", "x")));
      Edits.apply(editor, rename(editor, b, "rind .x", "crust"));
      assertEquals(texts(null).get("a.md"), texts(editor).get("a.md"));
    }
  }

  @Test
  void aHeadingGetsAnotherTitleAndItsLinksFollow() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", "# A\r\n\r\n😀 [b](b.md#the-crust)\r\n");
    Path b = file("b.md", "# B\n\n## The *crust*\n\n## The crust\n\n[two](#the-crust-1)\n");
    Map<String, String> moved = written("mv", "b.md#the-crust", "--title", "A rind");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      assertEquals("The *crust* (the-crust)", named(editor, a, "the-crust"));
      editor.open(b);
      assertEquals("The *crust* (The *crust*)", named(editor, b, "The *"));
      Edits.apply(editor, rename(editor, a, "the-crust", "A rind"));
      assertEquals(moved, texts(editor));
      assertEquals(List.of(), editor.findings(root()));
      Edits.apply(editor, rename(editor, b, "A rind", "The *crust*"));
      assertEquals(texts(null), texts(editor));
    }
  }

  @Test
  void aFileIsRenamedWhereALinkNamesIt() throws Exception {
    file("entrylint.yml", "dialect: github\nroots: [sub/b.md]\n");
    Path a = file("a.md", "# A\n\n[b](sub/b.md#b) [a](#a)\n");
    Path b = file("sub/b.md", "# B\n\n[a](../a.md)\n");
    Map<String, String> moved = written("mv", "sub/b.md", "sub/c.md");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      editor.open(b);
      assertEquals("b.md (b.md)", named(editor, a, "b.md"));
      WorkspaceEdit edit = rename(editor, a, "b.md", "c");
      assertEquals(
          List.of("a.md", "entrylint.yml", "sub/b.md>sub/c.md"), Edits.files(root(), edit));
      Edits.apply(editor, edit);
      assertEquals(moved, texts(editor));
      assertEquals(List.of(), editor.findings(root()));
      assertTrue(
          refusal(() -> rename(editor, a, "c.md", "../a.md"))
              .startsWith("-32803 there is something at 'a.md' already"));
      Edits.apply(editor, rename(editor, a, "c.md", "b.md"));
      assertEquals(List.of(), editor.findings(root()));
      assertEquals("# B\n\n[a](../a.md)\n", editor.text(at("sub/b.md")));
    }
  }

  @Test
  void aNoteIsRenamedByItsName() throws Exception {
    Files.createDirectories(at(".obsidian"));
    file("entrylint.yml", "dialect: obsidian\n");
    Path a = file("a.md", "[[Bee]] ![[Bee#^two|x]] [[Bee#The wax]]\n");
    file("notes/Bee.md", "# Bee\n\nText. ^two\n\n## The wax\n");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      assertEquals(List.of(), editor.findings(root()));
      assertEquals("Bee (Bee)", named(editor, a, "Bee]]"));
      assertEquals("The wax (The wax)", named(editor, a, "The wax"));
      Edits.apply(editor, rename(editor, a, "Bee]]", "Honey bee"));
      Edits.apply(editor, rename(editor, a, "The wax", "Its wax"));
      Edits.apply(editor, rename(editor, a, "^two", "^three"));
      assertEquals("[[Honey bee]] ![[Honey bee#^three|x]] [[Honey bee#Its wax]]\n", editor.text(a));
      assertEquals(
          "# Bee\n\nText. ^three\n\n## Its wax\n", Files.readString(at("notes/Honey bee.md")));
      assertEquals(List.of(), editor.findings(root()));
    }
  }

  @Test
  void labelsAreRenamedInTheirDocument() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a =
        file(
            "a.md",
            "# A\n\n[one][b] [b] ![b][] [B][] `[b]`[^1] [^2] text[^1]\n\n[b]: b.md\n\n[^1]: One [b].\n[^2]: Two.\n");
    file("b.md", "# B\n");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      assertEquals("b (b)", named(editor, a, "b] [b]"));
      Edits.apply(editor, rename(editor, a, "b]: b.md", "bee"));
      Edits.apply(editor, rename(editor, a, "1] [^2]", "first"));
      assertEquals(
          "# A\n\n[one][bee] [b][bee] ![b][bee] [B][bee] `[b]`[^first] [^2] text[^first]\n\n"
              + "[bee]: b.md\n\n[^first]: One [b][bee].\n[^2]: Two.\n",
          editor.text(a));
      assertEquals(List.of(), editor.findings(root()));
      assertEquals(
          "-32803 there is a label '2' already",
          refusal(() -> rename(editor, a, "first] [^2]", "2")));
      assertTrue(
          refusal(() -> rename(editor, a, "bee]: b.md", "a]b")).startsWith("-32602 'a]b' cannot"));
    }
  }

  @Test
  void relationsInFrontMatterAndKnownFindingsFollow() throws Exception {
    file(
        "entrylint.yml",
        """
        dialect: hugo
        kinds:
          page: {recognise: {path: "*.md"}}
        relations:
          related: {front-matter: related, mutual: false}
        """);
    Path a = file("a.md", "---\nrelated: [b.md]\n---\n\n# A\n\n[b](b.md) [x](b.md#gone)\n");
    file("b.md", "# B\n");
    String[] list = {"baseline"};
    Main.run(
        list,
        root(),
        Map.of(),
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream());
    Map<String, String> moved = written("mv", "b.md", "c.md");
    assertTrue(moved.get("entrylint-baseline.tsv").contains("c.md#gone"), moved::toString);
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      Edits.apply(editor, rename(editor, a, "b.md) [x", "c.md"));
      assertEquals(
          "---\nrelated: [c.md]\n---\n\n# A\n\n[b](c.md) [x](c.md#gone)\n", editor.text(a));
      assertEquals(moved, texts(editor));
      assertEquals(List.of(), editor.findings(root()));
    }
  }

  @Test
  void nothingIsNamedWhereAnEditorCannotMoveFiles() throws Exception {
    file("entrylint.yml", "dialect: github\n");
    Path a = file("a.md", "# A\n\n[b](b.md)\n");
    file("b.md", "# B\n");
    try (Editor editor =
        new Editor(
            List.of(root()),
            params -> params.getCapabilities().getWorkspace().setWorkspaceEdit(null))) {
      editor.open(a);
      assertNull(prepare(editor, a, "b.md"));
      Edits.apply(editor, rename(editor, a, "A\n", "The A"));
      assertEquals("# The A\n\n[b](b.md)\n", editor.text(a));
    }
  }
}
