package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;

/** What an editor is offered where something is wrong: text in, edits out, and checked again. */
class ActionsTest extends EditorTestCase {

  private static final String BEES =
      """
      dialect: pandoc
      anchors: corpus
      kinds:
        term:
          recognise: {level: 2, class: term}
          id: "{title:dashed}"
          file: "{id}.md"
          sections:
            - {name: explanation, class: explanation, min: 1, title: "Explained"}
            - {name: see-also, class: seealso, last: true, min: 1, title: "See also"}
      relations:
        see-also: {section: see-also, sorted: {by: text, locale: en}}
      rules: {missing-section: off}
      """;

  private static String term(String name, String links) {
    return "## %s {#%s .term}\n\nText.\n\n### Explained {.explanation}\n\nMore.\n\n### See also {.seealso}\n\n%s\n"
        .formatted(name, name, links);
  }

  @Test
  void aFixIsPreferredWhereItIsSafeAndMadeWhenItIsChosen() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    Path a = file("a.md", "# A\n\nSee [b](b.md#the-part), and [b](b.md#Part).\n");
    file("b.md", "# B\n\n## Part\n");
    Map<String, String> fixed = written("fix");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      assertEquals(2, editor.findings(root()).size());
      List<CodeAction> actions = actions(editor, a, "b.md#Part", "quickfix");
      assertEquals("Change to '#part'", actions.get(0).getTitle());
      assertEquals(true, actions.get(0).getIsPreferred());
      assertEquals(null, actions.get(0).getEdit());
      Edits.apply(editor, edit(editor, actions, "Change to '#part'"));
      assertEquals(fixed.get("a.md"), editor.text(a));
      assertEquals(List.of("a.md:3:9 broken-anchor"), editor.findings(root()));
      assertEquals(List.of(), actions(editor, a, "# A"));
      assertEquals(List.of(), actions(editor, a, "b.md#the", "refactor"));
    }
  }

  @Test
  void theDiagnosticOfTheEditorIsNamedAndAnOldEditIsRefused() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    Path a = file("a.md", "# A\n\nSee [b](b.md#Part).\n");
    file("b.md", "# B\n\n## Part\n");
    try (Editor editor =
        new Editor(
            List.of(root()),
            params -> params.getCapabilities().getTextDocument().setDiagnostic(null))) {
      editor.open(a);
      var shown = editor.await(a, sent -> sent.size() == 1);
      CodeActionParams params =
          new CodeActionParams(
              Editor.id(a),
              new Range(new Position(2, 10), new Position(2, 10)),
              new CodeActionContext(shown));
      CodeAction action =
          Editor.answer(editor.server.getTextDocumentService().codeAction(params))
              .get(0)
              .getRight();
      assertEquals(shown, action.getDiagnostics());
      WorkspaceEdit edit =
          Editor.answer(editor.server.getTextDocumentService().resolveCodeAction(action)).getEdit();
      editor.replace(a, "# A", "# The A");
      assertThrows(IllegalStateException.class, () -> Edits.apply(editor, edit));
      assertEquals(
          "-32801 the text has changed meanwhile",
          refusal(
              () ->
                  Editor.answer(editor.server.getTextDocumentService().resolveCodeAction(action))));
    }
  }

  @Test
  void whoCannotAskLaterGetsTheEditAtOnce() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    Path a = file("a.md", "# A\r\n\r\nä€😀 [b](b.md#Part).\r\n");
    file("b.md", "# B\n\n## Part\n");
    try (Editor editor =
        new Editor(
            List.of(root()),
            params -> {
              params.getCapabilities().getTextDocument().getCodeAction().setResolveSupport(null);
              params.getCapabilities().getWorkspace().setWorkspaceEdit(null);
              params.getCapabilities().getGeneral().setPositionEncodings(List.of("utf-8"));
            })) {
      editor.open(a);
      assertEquals("utf-8", editor.initialized.getCapabilities().getPositionEncoding());
      CodeActionParams params =
          new CodeActionParams(
              Editor.id(a),
              new Range(new Position(2, 20), new Position(2, 20)),
              new CodeActionContext(List.of()));
      CodeAction action =
          Editor.answer(editor.server.getTextDocumentService().codeAction(params))
              .get(0)
              .getRight();
      assertEquals("Change to '#part'", action.getTitle());
      assertEquals(1, action.getEdit().getChanges().size());
      Edits.apply(editor, action.getEdit());
      assertEquals("# A\r\n\r\nä€😀 [b](b.md#part).\r\n", editor.text(a));
      assertEquals(List.of(), editor.findings(root()));
    }
  }

  @Test
  void theOtherFileGetsTheBacklink() throws Exception {
    file("entrylint.yml", BEES);
    Path wax = file("Wax.md", term("Wax", "[Bee](#Bee)"));
    file("Bee.md", term("Bee", "[Honey](#Honey)"));
    file("Honey.md", term("Honey", "[Bee](#Bee)"));
    Map<String, String> fixed = written("fix", "--unsafe");
    try (Editor editor = Editor.in(root())) {
      editor.open(wax);
      assertEquals(List.of("Wax.md:11:7 one-way-see-also"), editor.findings(root()));
      WorkspaceEdit edit =
          edit(editor, actions(editor, wax, "#Bee)"), "List 'Wax' in 'Bee' (look at the result)");
      assertEquals(List.of("Bee.md"), Edits.files(root(), edit));
      Edits.apply(editor, edit);
      assertEquals(fixed, texts(editor));
      assertEquals(List.of(), editor.findings(root()));
    }
  }

  @Test
  void aListIsSortedAndALostItemRemoved() throws Exception {
    file("entrylint.yml", BEES);
    Path bee = file("Bee.md", term("Bee", "- [Wax](#Wax)\n- [Honey](#Honey)\n- [Nil](#Nil)"));
    file("Honey.md", term("Honey", "[Bee](#Bee)"));
    file("Wax.md", term("Wax", "[Bee](#Bee)"));
    try (Editor editor = Editor.in(root())) {
      editor.open(bee);
      act(editor, bee, "[Nil]", "Remove this item");
      assertEquals(term("Bee", "- [Wax](#Wax)\n- [Honey](#Honey)"), editor.text(bee));
      act(editor, bee, "Honey](", "Sort this list");
      assertEquals(term("Bee", "- [Honey](#Honey)\n- [Wax](#Wax)"), editor.text(bee));
      assertEquals(List.of(), editor.findings(root()));
    }
  }

  @Test
  void aMissingEntryIsMadeAsItsKindAsks() throws Exception {
    file("entrylint.yml", BEES);
    Path bee = file("terms/Bee.md", term("Bee", "[Queen Bee](#Queen-Bee)"));
    try (Editor editor = Editor.in(root())) {
      editor.open(bee);
      List<CodeAction> actions = actions(editor, bee, "Queen");
      String title = "Create the term 'Queen Bee' in 'terms/Queen-Bee.md'";
      WorkspaceEdit edit = edit(editor, actions, title);
      assertEquals(List.of("+terms/Queen-Bee.md", "terms/Queen-Bee.md"), Edits.files(root(), edit));
      Edits.apply(editor, edit);
      assertEquals(
          "## Queen Bee {#Queen-Bee .term}\n\n### Explained {.explanation}\n\n### See also {.seealso}\n",
          Files.readString(at("terms/Queen-Bee.md")));
      assertFalse(
          editor.findings(root()).stream().anyMatch(each -> each.contains("broken-anchor")));
    }
  }

  @Test
  void aMissingPageIsMadeAndOneOutsideIsNot() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    Path a = file("docs/a.md", "# A\n\n[new page](new/new-page.md) [out](../../x.md) [i](i.png)\n");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      act(editor, a, "new/new", "Create 'docs/new/new-page.md'");
      assertEquals("# new page\n", Files.readString(at("docs/new/new-page.md")));
      for (String each : List.of("../../x.md", "i.png")) {
        assertFalse(
            titles(actions(editor, a, each)).stream().anyMatch(title -> title.startsWith("Create")),
            each);
      }
    }
  }

  @Test
  void allIsFixedAsTheProgramFixesIt() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    Path a = file("a.md", "# A\n\n[b](b.md#Part) [b](b.md#PART) [b](b.md#prat)\n");
    file("b.md", "# B\n\n## Part\n\n[a](a.md#a) [me](#PART)\n");
    Map<String, String> fixed = written("fix");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      List<CodeAction> actions = actions(editor, a, "b.md#Part");
      assertTrue(
          titles(actions)
              .containsAll(
                  List.of(
                      "Fix all 'broken-anchor' in this file",
                      "Fix all 'broken-anchor' in the corpus")),
          () -> titles(actions).toString());
      WorkspaceEdit here = edit(editor, actions, "Fix all 'broken-anchor' in this file");
      assertEquals(List.of("a.md"), Edits.files(root(), here));
      WorkspaceEdit all = edit(editor, actions, "Fix all 'broken-anchor' in the corpus");
      assertEquals(List.of("a.md", "b.md"), Edits.files(root(), all));
      List<CodeAction> onSave = actions(editor, a, "# A", "source.fixAll");
      assertEquals("source.fixAll.entrylint", onSave.get(0).getKind());
      assertEquals(
          List.of("a.md"), Edits.files(root(), edit(editor, onSave, "Fix all in this file")));
      Edits.apply(editor, all);
      assertEquals(fixed, texts(editor));
      assertEquals(
          List.of(),
          Edits.files(
              root(), edit(editor, actions(editor, a, "# A", "source"), "Fix all in this file")));
    }
  }

  @Test
  void aSuppressionIsWrittenWithAReason() throws Exception {
    file("entrylint.yml", "dialect: hugo\nrules: {unexplained-suppression: error}\n");
    Path a = file("a.md", "# A\n\nSee [x](x.md).\n\nSee [y](y.md).\n");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      act(editor, a, "x.md", "Suppress 'missing-file' here");
      assertEquals(
          "# A\n\n<!-- entrylint-disable-next-line missing-file -- TODO: say why -->\nSee [x](x.md).\n\nSee [y](y.md).\n",
          editor.text(a));
      assertEquals(List.of("a.md:6:9 missing-file"), editor.findings(root()));
    }
  }

  @Test
  void whoAsksForAReasonHasTheServerWriteIt() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    Path a = file("a.md", "# A\n\nSee [x](x.md).\n");
    JsonObject options = new JsonObject();
    options.add("commands", new com.google.gson.JsonArray());
    options.getAsJsonArray("commands").add("entrylint.suppressHere");
    try (Editor editor =
        new Editor(List.of(root()), params -> params.setInitializationOptions(options))) {
      editor.open(a);
      CodeAction action =
          actions(editor, a, "x.md").stream()
              .filter(each -> each.getCommand() != null)
              .findFirst()
              .orElseThrow();
      assertEquals("Suppress 'missing-file' here ...", action.getTitle());
      List<Object> arguments = new java.util.ArrayList<>(action.getCommand().getArguments());
      arguments.add("made by a -- script");
      assertEquals(
          "-32602 the reason must not have '--' in it, which may end a comment, or be no text in one",
          refusal(() -> run(editor, "entrylint.suppress", arguments)));
      arguments.set(3, "made by a script");
      run(editor, "entrylint.suppress", arguments);
      Edits.apply(editor, editor.wanted.get(0).getEdit());
      assertEquals(List.of(), editor.findings(root()));
      assertTrue(editor.text(a).contains("missing-file -- made by a script -->"));
    }
  }

  @Test
  void commandsMendAndExplain() throws Exception {
    file("entrylint.yml", "dialect: hugo\n");
    Path a = file("a.md", "# A\n\n[b](b.md#Part)\n");
    file("b.md", "# B\n\n## Part\n\n[a](a.md#a) [me](#PART)\n");
    Map<String, String> fixed = written("fix");
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      String uri = Editor.id(a).getUri();
      assertEquals(
          "mended 2 findings in 2 files",
          text(run(editor, "entrylint.fixAll", List.of(uri, "corpus"))));
      Edits.apply(editor, editor.wanted.get(0).getEdit());
      assertEquals(fixed, texts(editor));
      assertEquals(
          "mended nothing",
          text(run(editor, "entrylint.fixAll", List.of(uri, "file", "broken-anchor"))));
      assertEquals(1, editor.wanted.size());
      assertTrue(
          text(run(editor, "entrylint.explain", List.of("missing-file")))
              .startsWith("# missing-file\n"));
      assertEquals(
          "-32602 unknown rule 'missing-fiel'; did you mean 'missing-file'?",
          refusal(() -> run(editor, "entrylint.explain", List.of("missing-fiel"))));
      assertEquals(
          "-32602 there is no command 'entrylint.run'; there are entrylint.fixAll,"
              + " entrylint.suppress, entrylint.explain, entrylint.apply",
          refusal(() -> run(editor, "entrylint.run", List.of())));
    }
  }

  @Test
  void whatAnotherReadingDoubtsIsLeft() throws Exception {
    // No configuration: fragments in this form are how pandoc's ids look.
    Path a = file("a.md", "# A\n\n[b](b.md#Part) [b](b.md#a-b)\n");
    file("b.md", "# B {#Part}\n\n## Part\n\n## A b {#a-b}\n");
    Map<String, String> fixed;
    try {
      fixed = written("fix");
    } catch (AssertionError left) {
      fixed = texts(null); // exit code 1: something was left, and nothing mended
    }
    try (Editor editor = Editor.in(root())) {
      editor.open(a);
      run(editor, "entrylint.fixAll", List.of(Editor.id(a).getUri(), "corpus"));
      for (var each : editor.wanted) {
        Edits.apply(editor, each.getEdit());
      }
      assertEquals(fixed, texts(editor));
    }
  }

  private static Object run(Editor editor, String command, List<?> arguments) throws Exception {
    return Editor.answer(
        editor
            .server
            .getWorkspaceService()
            .executeCommand(new ExecuteCommandParams(command, List.copyOf(arguments))));
  }

  private static String text(Object answer) {
    return answer instanceof JsonPrimitive text ? text.getAsString() : String.valueOf(answer);
  }
}
