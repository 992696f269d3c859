package dev.entrylint.convention;

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

  /** Whether the document at {@code path} is the index, or entries in it are. */
  public boolean isAt(String path) {
    return fits(paths, path);
  }

  /** Whether an entry of {@code kind} in the document at {@code path} is the index, or a part. */
  public boolean is(String kind, String path) {
    return kinds.contains(kind) && isAt(path);
  }

  /** Whether it must list an entry of {@code kind} in the document at {@code path}. */
  public boolean mustList(String kind, String path) {
    return lists.contains(kind)
        && fits(of, path)
        && !(kinds.isEmpty() ? isAt(path) : is(kind, path));
  }

  private static boolean fits(List<Glob> globs, String path) {
    for (Glob glob : globs) {
      if (glob.matches(path)) {
        return true;
      }
    }
    return globs.isEmpty();
  }
}
