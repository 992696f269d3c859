package dev.entrylint.cli.lsp.complete;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads texts as the renderer of a document would, were they the document: what stands at a place
 * once it is complete, and where what could be written there would lead.
 */
final class Trial {

  private static final String GAP = "\n\n";

  private final Moment moment;
  private final Document document;
  private final Dialect dialect;
  private final Extractor extractor;

  /** One in the place of {@code document}. */
  Trial(Moment moment, Document document) {
    this.moment = moment;
    this.document = document;
    dialect = moment.config().renderersOf(document.path()).get(0).dialect();
    extractor =
        new Extractor(Readers.named(moment.config().parser()).orElseThrow(), dialect, false);
  }

  /** The dialect that it is read in. */
  Dialect dialect() {
    return dialect;
  }

  /** The facts of {@code text}. */
  Document read(String text) {
    return extractor.extract(SourceFile.of(document.path(), text));
  }

  /**
   * The first reference in each of {@code pieces}, each of which is a paragraph of its own.
   *
   * @param end what stands behind all of them
   */
  List<Optional<Reference>> references(List<String> pieces, String end) {
    StringBuilder text = new StringBuilder(GAP);
    int[] starts = new int[pieces.size() + 1];
    for (int i = 0; i < pieces.size(); i++) {
      starts[i] = text.length();
      text.append(pieces.get(i)).append(GAP);
    }
    starts[pieces.size()] = text.length();
    text.append(end);
    List<Optional<Reference>> found = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      found.add(Optional.empty());
    }
    for (Reference each : read(text.toString()).references()) {
      int piece = 0;
      while (piece < pieces.size() && starts[piece + 1] <= each.span().start()) {
        piece++;
      }
      boolean whole =
          piece < pieces.size()
              && each.span().start() >= starts[piece]
              && each.span().end() <= starts[piece + 1]
              && found.get(piece).isEmpty();
      if (whole) {
        found.set(piece, Optional.of(each));
      }
    }
    return found;
  }

  /** Where {@code reference} would lead from the document. */
  Resolution resolve(Reference reference) {
    return corpus().links().resolve(document, reference);
  }

  private Corpus corpus() {
    return moment.corpus();
  }
}
