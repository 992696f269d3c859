package dev.entrylint.infer.reading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;

/**
 * How the links of a corpus do.
 *
 * @param all those that lead into the corpus, or should
 * @param held those of them that lead somewhere
 * @param bare those that are a fragment alone
 * @param bareHeld those of the latter that lead somewhere
 * @param named those by name, which lead somewhere
 * @param unknown those that are ignored, so that nothing is known of them
 */
record LinkCounts(int all, int held, int bare, int bareHeld, int named, int unknown) {

  static LinkCounts of(Corpus corpus) {
    int all = 0;
    int held = 0;
    int bare = 0;
    int bareHeld = 0;
    int named = 0;
    int unknown = 0;
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        boolean lost = isLost(link.resolution());
        boolean holds =
            link.resolution().found().isPresent()
                || link.resolution() instanceof Resolution.OtherFile;
        unknown += link.resolution() instanceof Resolution.Ignored ? 1 : 0;
        if (lost || holds) {
          all++;
          held += holds ? 1 : 0;
          named += holds && link.reference().form() == Reference.Form.WIKI ? 1 : 0;
          if (isBare(link.reference())) {
            bare++;
            bareHeld += holds ? 1 : 0;
          }
        }
      }
    }
    return new LinkCounts(all, held, bare, bareHeld, named, unknown);
  }

  static boolean isLost(Resolution resolution) {
    return resolution instanceof Resolution.NoSuchFile
        || resolution instanceof Resolution.NoSuchAnchor;
  }

  static boolean isBare(Reference reference) {
    return reference.form() != Reference.Form.WIKI && reference.target().startsWith("#");
  }

  /** How many of them hold, for people. */
  String sentence() {
    return held == 0
        ? "no link leads into the corpus"
        : new Evidence(held, all, "links into the corpus hold").toString();
  }
}
