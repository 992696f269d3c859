package dev.entrylint.cli.lsp.root;

import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.model.Document;
import org.eclipse.lsp4j.Position;

/**
 * A document of a corpus, and where in it somebody asks.
 *
 * @param path that of the file from the root, as the editor names it
 */
public record Spot(Moment moment, String path, Document document, TextPlaces places) {

  /** The offset of {@code position} in the text of the document. */
  public int offset(Position position) {
    return places.offset(position);
  }
}
