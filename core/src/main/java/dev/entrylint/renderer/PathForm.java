package dev.entrylint.renderer;

/**
 * What the path or fragment of a target may be besides the path of a file and an id. Each renderer
 * has its own, and configuration may say others under {@code links}.
 */
public enum PathForm {
  /** A folder stands for the page that is its index. */
  FOLDERS("folders"),
  /** The ending of a page may be left out. */
  BARE_NAMES("bare-names"),
  /** {@code x.html} is what becomes of {@code x.md}. */
  HTML_NAMES("html-names"),
  /** A path is seen from the page's address, which of {@code a/b.md} is {@code a/b/}. */
  ADDRESSES("addresses"),
  /** A path that does not begin with a dot may be seen from the root. */
  FROM_ROOT("from-root"),
  /** A slash behind the path of a page counts for nothing. */
  CLOSING_SLASHES("closing-slashes"),
  /** Upper and lower case are the same. */
  ANY_CASE("any-case"),
  /** The front matter may name the page's address: slug, id, url, permalink, aliases. */
  SLUGS("slugs"),
  /** A number before a name, as in {@code 02-setup.md}, only sorts. */
  NUMBERED_NAMES("numbered-names"),
  /** A path may leave out the folders that come before it, and may differ in case. */
  SHORT_PATHS("short-paths"),
  /** A fragment may be the title of a heading. */
  TITLES("titles"),
  /** {@code #L10} is a line, and {@code #user-content-x} is {@code #x}. */
  LINES("lines"),
  /** A fragment may have capitals where the id has small letters, as on GitHub's pages. */
  ANY_FRAGMENT_CASE("any-fragment-case"),
  /** A label that nothing defines may be an id anywhere, or a name that a plugin knows. */
  PLUGIN_LABELS("plugin-labels");

  private final String word;

  PathForm(String word) {
    this.word = word;
  }

  /** The word that configuration uses. */
  @Override
  public String toString() {
    return word;
  }
}
