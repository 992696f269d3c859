package dev.entrylint.edit.relink;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.link.Addresses.Address;
import java.util.Optional;

/** What links that are addresses of a site call a page: front matter may name it, not its file. */
final class SitePaths {

  private SitePaths() {}

  /**
   * The address of a page on its site; empty if links are not to be written so.
   *
   * @param old the path that the link has
   * @param to the path of the page's file
   */
  static Optional<String> of(CorpusView corpus, String old, String to) {
    String name = old.substring(old.lastIndexOf('/') + 1);
    if (!old.startsWith("/") || name.isEmpty() || name.indexOf('.') >= 0) {
      return Optional.empty();
    }
    return corpus
        .document(to)
        .flatMap(Corpus.of(corpus).addresses()::of)
        .filter(each -> each.site().isPresent())
        .map(Address::path);
  }
}
