package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.io.TempDir;

/** A small corpus on disk, what an editor asks of it, and what the program writes of it. */
abstract class EditorTestCase {

  @TempDir Path temporary;

  /** The root of the corpus. */
  Path root() {
    return temporary.resolve("corpus");
  }

  Path at(String name) {
    return root().resolve(name);
  }

  /** A file of the corpus that holds {@code text}. */
  Path file(String name, String text) throws IOException {
    Files.createDirectories(at(name).getParent());
    return Files.writeString(at(name), text);
  }

  /** What all files of the corpus hold, by name; of those that are open, what is typed. */
  Map<String, String> texts(Editor editor) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root())) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        texts.put(
            root().relativize(each).toString().replace('\\', '/'),
            editor != null && editor.isOpen(each) ? editor.text(each) : Files.readString(each));
      }
    }
    return texts;
  }

  /** What the program makes of a copy of the corpus as it is on disk. */
  Map<String, String> written(String... arguments) throws IOException {
    Path copy = temporary.resolve("copy");
    Map<String, String> before = texts(null);
    for (Map.Entry<String, String> each : before.entrySet()) {
      Path file = copy.resolve(each.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, each.getValue());
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    int code = Main.run(arguments, copy, Map.of(), in, said, said);
    assertEquals(0, code, said.toString(StandardCharsets.UTF_8));
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(copy)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        texts.put(copy.relativize(each).toString().replace('\\', '/'), Files.readString(each));
      }
    }
    return texts;
  }

  /** What is offered where {@code words} first stand in {@code file}. */
  static List<CodeAction> actions(Editor editor, Path file, String words, String... only)
      throws Exception {
    CodeActionContext context = new CodeActionContext(List.of());
    if (only.length > 0) {
      context.setOnly(List.of(only));
    }
    Range range = new Range(editor.at(file, words), editor.at(file, words));
    List<CodeAction> actions = new ArrayList<>();
    Editor.answer(
            editor
                .server
                .getTextDocumentService()
                .codeAction(new CodeActionParams(Editor.id(file), range, context)))
        .forEach(each -> actions.add(each.getRight()));
    return actions;
  }

  static List<String> titles(List<CodeAction> actions) {
    return actions.stream().map(CodeAction::getTitle).toList();
  }

  /** The edit of the one of {@code actions} that is called {@code title}. */
  static WorkspaceEdit edit(Editor editor, List<CodeAction> actions, String title)
      throws Exception {
    for (CodeAction each : actions) {
      if (each.getTitle().equals(title)) {
        return each.getEdit() != null
            ? each.getEdit()
            : Editor.answer(editor.server.getTextDocumentService().resolveCodeAction(each))
                .getEdit();
      }
    }
    throw new AssertionError("not offered: " + title + ", but " + titles(actions));
  }

  /** Does what is called {@code title} where {@code words} first stand. */
  static void act(Editor editor, Path file, String words, String title) throws Exception {
    Edits.apply(editor, edit(editor, actions(editor, file, words), title));
  }

  /** What is to be edited for what begins at {@code words} to be called {@code name}. */
  static WorkspaceEdit rename(Editor editor, Path file, String words, String name)
      throws Exception {
    return Editor.answer(
        editor
            .server
            .getTextDocumentService()
            .rename(new RenameParams(Editor.id(file), editor.at(file, words), name)));
  }

  /** Something that the server refuses. */
  interface Refused {
    void run() throws Exception;
  }

  /** Why {@code request} is refused, behind the number of the error. */
  static String refusal(Refused request) throws Exception {
    try {
      request.run();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof ResponseErrorException refused) {
        return refused.getResponseError().getCode() + " " + refused.getResponseError().getMessage();
      }
      throw failed;
    }
    throw new AssertionError("it is not refused");
  }
}
