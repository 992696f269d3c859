package dev.entrylint.cli.lsp.complete;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Document;

/** Somebody who types in a document of a corpus. */
record Typing(Moment moment, Document document, Typed typed, Trial trial) {

  /** The corpus, the document with what was typed so far in it. */
  Corpus corpus() {
    return moment.corpus();
  }
}
