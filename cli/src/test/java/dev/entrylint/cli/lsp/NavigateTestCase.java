package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.text.FileUris;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.io.TempDir;

/** What tests of navigation have in common: files, and answers as short lines. */
abstract class NavigateTestCase {

  @TempDir Path root;

  Path file(String name, String... lines) throws Exception {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("\n", lines) + "\n");
  }

  /** A place as {@code path:line:column}, both from 1. */
  String place(String uri, Position start) {
    String path = root.relativize(FileUris.path(uri).orElseThrow()).toString().replace('\\', '/');
    return path + ":" + (start.getLine() + 1) + ":" + (start.getCharacter() + 1);
  }

  String place(Location each) {
    return place(each.getUri(), each.getRange().getStart());
  }

  List<String> places(List<? extends Location> all) {
    return all.stream().map(this::place).toList();
  }

  /** Where the definition of what stands in the first {@code words} is; empty if nowhere. */
  String definition(Editor editor, Path file, String words, int in) throws Exception {
    var answer =
        Editor.answer(
            editor
                .server
                .getTextDocumentService()
                .definition(new DefinitionParams(Editor.id(file), at(editor, file, words, in))));
    List<String> all = new ArrayList<>();
    if (answer.isLeft()) {
      answer.getLeft().forEach(each -> all.add(place(each)));
    } else {
      for (LocationLink each : answer.getRight()) {
        all.add(place(each.getTargetUri(), each.getTargetSelectionRange().getStart()));
      }
    }
    return String.join(" ", all);
  }

  List<String> references(Editor editor, Path file, String words, int in, boolean definition)
      throws Exception {
    return places(
        Editor.answer(
            editor
                .server
                .getTextDocumentService()
                .references(
                    new ReferenceParams(
                        Editor.id(file),
                        at(editor, file, words, in),
                        new ReferenceContext(definition)))));
  }

  String hover(Editor editor, Path file, String words, int in) throws Exception {
    Hover answer =
        Editor.answer(
            editor
                .server
                .getTextDocumentService()
                .hover(new HoverParams(Editor.id(file), at(editor, file, words, in))));
    return answer == null ? "" : answer.getContents().getRight().getValue();
  }

  /** The place {@code in} letters behind the beginning of the first {@code words}. */
  static Position at(Editor editor, Path file, String words, int in) {
    Position start = editor.at(file, words);
    return new Position(start.getLine(), start.getCharacter() + in);
  }
}
