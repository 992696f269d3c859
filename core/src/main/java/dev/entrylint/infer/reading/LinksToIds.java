package dev.entrylint.infer.reading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Document;

/**
 * How the links of a corpus to ids do.
 *
 * @param lost how many of all lead nowhere although their document is there
 */
record LinksToIds(int all, int lost) {

  /** Fewer lost links than these are mended one by one. */
  static final int LEAST = 20;

  static LinksToIds of(Corpus corpus) {
    int all = 0;
    int lost = 0;
    for (Document document : corpus.documents()) {
      all += corpus.links().of(document).toIds();
      lost += corpus.links().of(document).lostIds();
    }
    return new LinksToIds(all, lost);
  }

  boolean areMostlyLost() {
    return lost >= LEAST && lost * 2 > all;
  }

  int held() {
    return all - lost;
  }
}
