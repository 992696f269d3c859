package dev.entrylint.infer;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.Resolution;
import dev.entrylint.corpus.Resolution.NoSuchAnchor;
import dev.entrylint.model.Document;
import java.util.Optional;

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
      for (Resolution resolution : corpus.resolutions(document)) {
        if (resolution instanceof NoSuchAnchor) {
          all++;
          lost++;
        } else if (resolution instanceof Resolution.Found found) { // as most are
          all += found.definition().isPresent() ? 1 : 0;
        } else {
          Optional<Resolution.Found> found = resolution.found();
          all += found.isPresent() && found.get().definition().isPresent() ? 1 : 0;
        }
      }
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
