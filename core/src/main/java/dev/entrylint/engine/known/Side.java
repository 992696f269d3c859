package dev.entrylint.engine.known;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Finding;
import java.util.List;

/**
 * One side of a comparison: what was found in a corpus at one moment.
 *
 * @param findings all of them, in their order; those that are suppressed or ignored are none
 * @param places where the entries of the corpus are
 * @param lines the lines of its texts
 */
public record Side(List<Finding> findings, EntryPlaces places, LineChecksums lines) {

  /** What was found in {@code corpus}, which was made from {@code sources}. */
  public static Side of(List<Finding> findings, Corpus corpus, Sources sources) {
    return new Side(findings, EntryPlaces.of(corpus, sources), LineChecksums.of(sources));
  }
}
