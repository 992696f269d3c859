package dev.entrylint.corpus.link;

/**
 * By what of a document, or of an entry, a link finds it.
 *
 * @param detail the folder or the key that is of importance; empty where none is
 */
public record FoundBy(Clue clue, String detail) {

  /** By what a link finds what it leads to. */
  public enum Clue {
    /** The path of the file, as written. */
    PATH(""),
    /** The folder of which it is the index. */
    FOLDER("as the index of its folder"),
    /** The address that the site gives it. */
    ADDRESS("by its address"),
    /** The path without the ending. */
    STEM("without its ending"),
    /** The path of what the renderer makes of it. */
    HTML("as the page made of it"),
    /** An address in the front matter. */
    OWN_ADDRESS("by the address in its front matter"),
    /** A path below the folder that is declared for a beginning of targets. */
    PREFIX("below *"),
    /** A path as seen from the address of the page that the link is on. */
    PAGE_ADDRESS("seen from the page's address"),
    /** A path as seen from a folder that is declared to be that of the pages, or from the root. */
    HOME("seen from *"),
    /** A path as seen from a folder that may be that of the pages. */
    ASSUMED_HOME("seen from *, where the pages may lie"),
    /** A path on which a symbolic link lies. */
    SYMBOLIC_LINK("through a symbolic link"),
    /** The address that another site gives it. */
    OTHER_SITE("as a page of another site"),
    /** The name of the file. */
    NAME("by its name"),
    /** The id of an entry. */
    ID("by its id"),
    /** The title of an entry. */
    TITLE("by its title"),
    /** A name of an entry that is not its proper one. */
    ALIAS("by an alias"),
    /** The value of a key in the front matter of an entry. */
    KEY("by '*' in its front matter");

    private final String sentence;

    /**
     * @param sentence for people; {@code *} is the detail
     */
    Clue(String sentence) {
      this.sentence = sentence;
    }
  }

  /** By its path, of which nothing need be said. */
  static final FoundBy PATH = of(Clue.PATH);

  /** By {@code clue}, which has no detail. */
  public static FoundBy of(Clue clue) {
    return new FoundBy(clue, "");
  }

  /** How that is said to people; empty if it is the path as written. */
  public String sentence() {
    return clue.sentence.replace("*", detail);
  }
}
