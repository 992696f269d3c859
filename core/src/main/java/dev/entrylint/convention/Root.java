package dev.entrylint.convention;

/**
 * Where readers come in, and from where links should lead to all entries.
 *
 * @param pattern a glob for paths below the root, or the id of an entry behind {@code #}
 */
public record Root(String pattern, Origin origin) {

  /** Whether it names an id and no paths. */
  public boolean isId() {
    return pattern.startsWith("#");
  }

  /** Whether it fits the document at {@code path}. */
  public boolean fitsPath(String path) {
    return !isId() && new Glob(pattern).matches(path);
  }

  /** Whether it is the {@code id} of an entry. */
  public boolean fitsId(String id) {
    return isId() && pattern.length() == id.length() + 1 && pattern.endsWith(id);
  }
}
