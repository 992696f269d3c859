package dev.entrylint.edit.relink;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.link.Addresses.Address;
import java.util.Optional;

/** What links that are addresses of a site call a page: front matter may name it, not its file. */
public final class SitePaths {

  private SitePaths() {}

  /**
   * The address of another page of the site, behind what the site has before the one of now; empty
   * if the link is not written so.
   *
   * @param written the path that the link has
   * @param now the path of the file that it leads to
   * @param then the path of the file that it should lead to
   */
  public static Optional<String> of(CorpusView corpus, String written, String now, String then) {
    Optional<Address> old = address(corpus, now);
    Optional<Address> other = address(corpus, then);
    boolean same =
        old.isPresent() && other.isPresent() && old.get().site().equals(other.get().site());
    if (!same || !written.startsWith("/") || !written.endsWith(old.get().path())) {
      return Optional.empty();
    }
    String before = written.substring(0, written.length() - old.get().path().length());
    return Optional.of(before + other.get().path());
  }

  private static Optional<Address> address(CorpusView corpus, String path) {
    return corpus
        .document(path)
        .flatMap(Corpus.of(corpus).addresses()::of)
        .filter(each -> each.site().isPresent() && each.path().length() > 1);
  }
}
