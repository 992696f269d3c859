package dev.entrylint.convention;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.model.Document;
import java.util.List;
import java.util.Optional;

/**
 * A list by which readers find entries: all links of some documents, or of some entries.
 *
 * @param paths globs of which one must fit the path of a document that is the index, or a part of
 *     it; none given means any
 * @param kinds names of kinds whose entries are the index; none given means the whole documents
 * @param lists names of the kinds whose entries it must list
 * @param of globs of which one must fit the path of a document whose entries it must list; none
 *     given means any
 * @param letters whether its items stand under the letters that they begin with
 * @param sorting how the items below one heading are sorted, if they are
 */
public record Index(
    String name,
    List<Glob> paths,
    List<String> kinds,
    List<String> lists,
    List<Glob> of,
    boolean letters,
    Optional<Sorting> sorting,
    Origin origin) {

  /** Whether {@code document} is the index, or entries in it are. */
  public boolean holds(Document document) {
    return fits(paths, document);
  }

  /** Whether {@code entry} is the index, or a part of it. */
  public boolean is(Entry entry) {
    return kinds.contains(entry.kind().name()) && holds(entry.document());
  }

  /** Whether it must list {@code entry}. */
  public boolean mustList(Entry entry) {
    return lists.contains(entry.kind().name())
        && fits(of, entry.document())
        && !(kinds.isEmpty() ? holds(entry.document()) : is(entry));
  }

  private static boolean fits(List<Glob> globs, Document document) {
    for (Glob glob : globs) {
      if (glob.matches(document.path())) {
        return true;
      }
    }
    return globs.isEmpty();
  }
}
