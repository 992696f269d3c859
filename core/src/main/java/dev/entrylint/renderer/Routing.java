package dev.entrylint.renderer;

import dev.entrylint.convention.Wildcard;
import java.util.List;
import java.util.Set;

/**
 * How a renderer gets from the target of a link to a file.
 *
 * @param ways what a path may be besides the path of a file, seen from the folder of its document
 * @param endings what the names of pages end in, the most used first
 * @param indexes the names, without ending, of the page that stands for its folder, first to last
 * @param prefixes where targets lead that begin at the root of the site, or of the repository
 * @param macros what is written in the place of targets
 * @param frontMatter the keys of the front matter whose values are targets
 * @param ignore targets that are made elsewhere
 */
public record Routing(
    Set<Way> ways,
    List<String> endings,
    List<String> indexes,
    List<Prefix> prefixes,
    List<Macro> macros,
    List<Key> frontMatter,
    List<Wildcard> ignore) {

  /** What a path may be besides the path of a file. */
  public enum Way {
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

    Way(String word) {
      this.word = word;
    }

    /** The word that configuration uses. */
    @Override
    public String toString() {
      return word;
    }
  }

  /**
   * Where targets lead that begin with {@code start}.
   *
   * @param start {@code /}, {@code /docs/} or {@code https://example.org/}; ends with a slash
   * @param folders below the root, without a closing slash, to be tried in this order; empty is the
   *     root itself
   * @param closed whether all such targets must be there; otherwise they may be made elsewhere
   */
  public record Prefix(String start, List<String> folders, boolean closed) {}

  /**
   * A site, or the part of it that is of one language.
   *
   * @param start what addresses in it begin with
   * @param folder in which its pages lie; empty if that is the root
   */
  public record Site(String start, String folder) {}

  /**
   * What is written in the place of a target.
   *
   * @param pattern what is written
   * @param target what it comes to; {@code *} is what the first star of the pattern stands for
   * @param kind whose it is, and what it may name
   */
  public record Macro(Wildcard pattern, String target, Kind kind) {

    /** Whose a macro is, and what it may name. */
    public enum Kind {
      /** The corpus has it of its own, and its dialect would not know it. */
      OWN,
      /** The dialect knows it. */
      KNOWN,
      /** The dialect knows it as that of a file, which must be there. */
      FILE,
      /** The dialect knows it as that of a page, which must be there. The name of its file does. */
      PAGE
    }
  }

  /**
   * A key of the front matter whose values are targets.
   *
   * @param target what a value comes to; {@code *} is the value
   */
  public record Key(String name, String target) {}

  /** Whether something in double braces, or in braces with {@code %}, is a macro. */
  public boolean hasTemplates() {
    return macros.stream()
        .anyMatch(
            macro -> macro.kind() == Macro.Kind.OWN && macro.pattern().pattern().startsWith("{"));
  }

  /** Whether a folder is nothing that readers see unless there is an index in it. */
  public boolean needsIndexes() {
    boolean named = has(Way.BARE_NAMES) && has(Way.HTML_NAMES) && !has(Way.SLUGS);
    return !has(Way.FOLDERS) || named;
  }

  /** That which the document at {@code path} is of: the one whose folder is the deepest. */
  public Site site(String path) {
    Site site = new Site("/", "");
    for (Prefix prefix : prefixes) {
      for (String folder : prefix.folders()) {
        if (folder.length() > site.folder.length() && path.startsWith(folder + "/")) {
          site = new Site(prefix.start(), folder);
        }
      }
    }
    return site;
  }

  public boolean has(Way way) {
    return ways.contains(way);
  }

  /** {@code path} without the ending that the names of pages have. */
  public String stem(String path) {
    for (String ending : endings) {
      if (path.endsWith(ending)) {
        return path.substring(0, path.length() - ending.length());
      }
    }
    return path;
  }
}
