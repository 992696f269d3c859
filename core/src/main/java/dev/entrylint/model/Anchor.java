package dev.entrylint.model;

import java.util.Optional;

/**
 * Something that a fragment can name.
 *
 * @param id the id as written; of a {@link Kind#DERIVED} one, and of {@link Kind#TEXT}, the base,
 *     before repeats are numbered, which may be empty; of a {@link Kind#FOOTNOTE} that pandoc
 *     numbers, {@link #NOTE} or {@link #NOTE_USE}, and {@link #UNKNOWN_END} where it ends in what
 *     nobody can know
 * @param heading the index of its heading in the document's list, or -1
 * @param span what a finding about it points at: the id where it is written, else the heading's
 *     title, or what it is made for; empty where an id that is given stands nowhere as such
 */
public record Anchor(String id, Kind kind, int heading, Span span) {

  /** Stands for the hash or number that some renderers put behind an id, another for each page. */
  public static final String UNKNOWN_END = "-*";

  /** What the ids of footnotes begin with that pandoc numbers, by the order of their uses. */
  public static final String NOTE = "fn";

  /** What the ids of the places begin with that use such footnotes. */
  public static final String NOTE_USE = "fnref";

  /** The class of a heading that kramdown leaves out of its table of contents. */
  public static final String NOT_IN_CONTENTS = "no_toc";

  /** What the ids of code blocks begin with that pandoc numbers. */
  public static final String CODE_BLOCK = "cb";

  /** The id of a table of contents that kramdown makes where {@code {:toc}} stands. */
  public static final String CONTENTS_LIST = "markdown-toc";

  /** Where the id comes from. */
  public enum Kind {
    /** Written in the attribute list of a heading. */
    EXPLICIT,
    /** Made from a heading's title by the dialect. */
    DERIVED,
    /** The same made from the text of what is no heading in Markdown, but is one in HTML. */
    TEXT,
    /** Written in the attribute list of something else: a span, a code block, a div. */
    ATTRIBUTE,
    /** The {@code id} of an HTML element, or the {@code name} of an {@code <a>}. */
    HTML,
    /** A footnote's, or that of the place where it is used. */
    FOOTNOTE,
    /**
     * That of a code block whose lines have ids of their own: its id, a hyphen and a number. {@link
     * #CODE_BLOCK} if none is written, and empty if it only counts among those that are numbered.
     */
    CODE,
    /**
     * That of a table of contents, whose items have ids of their own: its id, a hyphen and the id
     * of the heading.
     */
    CONTENTS,
    /** A block id such as {@code ^id}. */
    BLOCK
  }

  /**
   * Exactly the letters of the id where it is written, which a rename replaces; escapes and
   * entities are still in them. Empty if the id is made of something else: of a title, of the label
   * or number of a footnote, or by the renderer alone.
   */
  public Optional<Span> idSpan() {
    boolean written =
        switch (kind) {
          case EXPLICIT, ATTRIBUTE, HTML, CODE, BLOCK -> span.length() > 0;
          case CONTENTS -> !id.equals(CONTENTS_LIST);
          case DERIVED, TEXT, FOOTNOTE -> false;
        };
    return written ? Optional.of(span) : Optional.empty();
  }
}
