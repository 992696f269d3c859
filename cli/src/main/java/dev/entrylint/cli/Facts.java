package dev.entrylint.cli;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Document;
import java.util.List;

/** The facts of one sort. */
interface Facts {

  /** Those of {@code document}, in the order of its text. */
  List<Fact> of(Document document, Corpus corpus);
}
