package dev.entrylint.report;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.ListEdits;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.ListWriter;
import dev.entrylint.engine.source.ChangedFileException;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.LineTable;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What fixes come to: edits of lists are shown as those of the text.
 *
 * @param folder what the paths of the documents begin with in the sources
 */
public record FixEdits(Sources sources, String folder, Corpus corpus) {

  /**
   * The edits of texts, in the order of the fix; those of one list stand where its first does.
   *
   * @throws IOException if a file with a list cannot be read any more, or was changed
   */
  public List<TextEdit> texts(Fix fix) throws IOException {
    List<List<ListEdit>> lists = new ArrayList<>(ListEdits.byList(fix.edits()));
    List<TextEdit> texts = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      if (edit instanceof TextEdit text) {
        texts.add(text);
      } else if (!lists.isEmpty() && edit == lists.get(0).get(0)) {
        texts.addAll(written(lists.remove(0)));
      }
    }
    return texts;
  }

  private List<TextEdit> written(List<ListEdit> edits) throws IOException {
    Document document = corpus.document(edits.get(0).path()).orElseThrow();
    String text = sources.read(folder + document.path()).text();
    if (text.length() != document.lines().length()) {
      throw new ChangedFileException(document.path());
    }
    return new ListWriter(document, text)
        .write(edits)
        .orElseThrow(() -> new IllegalStateException("a fix that cannot be applied: " + edits));
  }

  /**
   * The lines of a document, or of a file of the configuration.
   *
   * @param path as an edit has it
   * @throws IOException if the file cannot be read any more
   */
  public LineTable lines(String path) throws IOException {
    Optional<Document> document = corpus.document(path);
    return document.isPresent()
        ? document.get().lines()
        : LineTable.of(sources.read(folder + path).text());
  }

  /** The files that get another place. */
  public static List<MoveFile> moves(Fix fix) {
    List<MoveFile> moves = new ArrayList<>();
    for (Edit edit : fix.edits()) {
      if (edit instanceof MoveFile move) {
        moves.add(move);
      }
    }
    return moves;
  }
}
