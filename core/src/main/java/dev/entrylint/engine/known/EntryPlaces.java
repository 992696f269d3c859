package dev.entrylint.engine.known;

import dev.entrylint.base.FileTree;
import dev.entrylint.corpus.Corpus;

/** Where entries are at one moment, and which files there are: as far as matching asks for it. */
public interface EntryPlaces {

  /** Whether there is a file at {@code path} below the root, be it a document or not. */
  boolean exists(String path);

  /**
   * Whether an entry with the id {@code entry}, as {@link dev.entrylint.base.Shortened} leaves it,
   * starts in the file at {@code path}. Of a file whose entries nobody knows, since it could not be
   * read, it is said that it may.
   */
  boolean holds(String path, String entry);

  /** Whether some of what stands in the file at {@code path} lies in no entry. */
  boolean hasLooseText(String path);

  /**
   * The entries of {@code corpus}.
   *
   * @param files what lies beside its documents
   */
  static EntryPlaces of(Corpus corpus, FileTree files) {
    return new CorpusPlaces(corpus, files);
  }
}
