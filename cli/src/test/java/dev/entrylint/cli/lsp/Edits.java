package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.text.FileUris;
import dev.entrylint.cli.lsp.text.PositionUnit;
import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CreateFile;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Applies edits as editors do: to the texts that are open, else to files. */
final class Edits {

  private final Editor editor;
  private final PositionUnit unit;

  private Edits(Editor editor) {
    this.editor = editor;
    unit = PositionUnit.agreed(List.of(editor.initialized.getCapabilities().getPositionEncoding()));
  }

  /**
   * Applies {@code edit}.
   *
   * @throws IllegalStateException if it is of another version of a text, as an editor refuses it
   */
  static void apply(Editor editor, WorkspaceEdit edit) throws IOException {
    Edits edits = new Edits(editor);
    if (edit.getChanges() != null) {
      for (Map.Entry<String, List<TextEdit>> each : edit.getChanges().entrySet()) {
        edits.change(file(each.getKey()), each.getValue());
      }
    }
    if (edit.getDocumentChanges() != null) {
      for (var each : edit.getDocumentChanges()) {
        if (each.isLeft()) {
          edits.change(each.getLeft());
        } else if (each.getRight() instanceof CreateFile create) {
          edits.create(file(create.getUri()));
        } else if (each.getRight() instanceof RenameFile rename) {
          edits.move(file(rename.getOldUri()), file(rename.getNewUri()));
        } else {
          throw new AssertionError(each);
        }
      }
    }
  }

  /** The files that {@code edit} changes, makes or moves. */
  static List<String> files(Path root, WorkspaceEdit edit) {
    List<String> files = new ArrayList<>();
    if (edit.getChanges() != null) {
      edit.getChanges().keySet().forEach(uri -> files.add(name(root, uri)));
    }
    if (edit.getDocumentChanges() != null) {
      for (var each : edit.getDocumentChanges()) {
        if (each.isLeft()) {
          files.add(name(root, each.getLeft().getTextDocument().getUri()));
        } else if (each.getRight() instanceof CreateFile create) {
          files.add("+" + name(root, create.getUri()));
        } else if (each.getRight() instanceof RenameFile rename) {
          files.add(name(root, rename.getOldUri()) + ">" + name(root, rename.getNewUri()));
        }
      }
    }
    files.sort(null);
    return files;
  }

  private static String name(Path root, String uri) {
    return root.relativize(file(uri)).toString().replace('\\', '/');
  }

  private static Path file(String uri) {
    return FileUris.path(uri).orElseThrow();
  }

  private void change(TextDocumentEdit edit) throws IOException {
    Path file = file(edit.getTextDocument().getUri());
    Integer version = edit.getTextDocument().getVersion();
    if (version != null && version != editor.version(file)) {
      throw new IllegalStateException(
          "an edit of version " + version + ", and the text is " + editor.version(file));
    }
    List<TextEdit> edits = new ArrayList<>();
    edit.getEdits().forEach(each -> edits.add(each.getLeft()));
    change(file, edits);
  }

  private void change(Path file, List<TextEdit> edits) throws IOException {
    boolean open = editor.isOpen(file);
    String text = open ? editor.text(file) : Files.readString(file);
    TextPlaces places = TextPlaces.of(text, unit, !open);
    List<TextEdit> sorted = new ArrayList<>(edits);
    sorted.sort(
        Comparator.comparingInt((TextEdit each) -> places.span(each.getRange()).start())
            .reversed());
    int last = text.length();
    StringBuilder after = new StringBuilder(text);
    for (TextEdit each : sorted) {
      Span span = places.span(each.getRange());
      if (span.end() > last) {
        throw new AssertionError("edits overlap: " + edits);
      }
      after.replace(span.start(), span.end(), each.getNewText());
      last = span.start();
    }
    write(file, after.toString());
  }

  private void write(Path file, String text) throws IOException {
    if (editor.isOpen(file)) {
      editor.type(file, text);
    } else {
      Files.writeString(file, text);
      editor.changedOnDisk(file);
    }
  }

  private void create(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new AssertionError("there is a file " + file);
    }
    Files.createDirectories(file.getParent());
    write(file, "");
  }

  /** Gives a file or a folder another place, with what of it is open. */
  void move(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    Files.createDirectories(to.getParent());
    Files.move(from, to);
    for (Path each : files) {
      Path there = to.resolve(from.relativize(each).toString());
      there = each.equals(from) ? to : there;
      if (editor.isOpen(each)) {
        String text = editor.text(each);
        editor.close(each);
        editor.open(there, text);
      }
      editor.changedOnDisk(each);
      editor.changedOnDisk(there);
    }
  }

  /** Moves what an editor moves by itself, with what of it is open. */
  static void move(Editor editor, Path from, Path to) throws IOException {
    new Edits(editor).move(from, to);
  }
}
