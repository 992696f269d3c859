package dev.entrylint.engine.source;

import java.util.Locale;
import java.util.Set;

/**
 * Files of a Markdown kind that are no documents.
 *
 * @param ending what their names end in, with the dot
 * @param example the first of them by path
 */
public record UnreadFiles(String ending, int count, Why why, String example) {

  private static final Set<String> MARKDOWN =
      Set.of(
          "md", "mdx", "markdown", "mdown", "mkdown", "mkd", "mkdn", "mdwn", "mdtxt", "qmd", "rmd");

  /** Why files are not read. */
  public enum Why {
    /** No pattern under {@code include} ends so. */
    ENDING("no pattern under 'include' names such files"),
    /** Patterns under {@code include} end so, and name other places. */
    PLACE("the patterns under 'include' name other places"),
    /** A folder that they lie in has a name that begins with a dot. */
    HIDDEN("they lie in folders whose names begin with a dot"),
    /** Git ignores them. */
    IGNORED("git ignores them");

    private final String sentence;

    Why(String sentence) {
      this.sentence = sentence;
    }

    /** How it is said to people. */
    public String sentence() {
      return sentence;
    }
  }

  /** The same as seen from above: their paths begin with {@code folder}. */
  public UnreadFiles below(String folder) {
    return new UnreadFiles(ending, count, why, folder + example);
  }

  /** The ending of {@code name} if it is one of Markdown, in any case; else null. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    boolean markdown =
        dot > 0 && MARKDOWN.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    return markdown ? name.substring(dot) : null;
  }
}
