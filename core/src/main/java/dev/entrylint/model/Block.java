package dev.entrylint.model;

/**
 * A block at the top level of a document.
 *
 * @param span all its lines, without the last line end
 * @param words how many words its source has: runs without white space that hold a letter or digit
 * @param checksum a checksum of its source; blocks of one text have the same
 * @param items how many items it has if it is a list, else 0
 * @param emphasised whether it is a paragraph that is one emphasis as a whole
 * @param bare whether no letter stands in it beside links, images, tags and what is in braces
 */
public record Block(
    Kind kind, Span span, int words, int checksum, int items, boolean emphasised, boolean bare) {

  /** What sort of block it is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST,
    QUOTE,
    CODE,
    HTML,
    /** One or more comments and nothing else, of which readers see nothing. */
    COMMENT,
    TABLE,
    THEMATIC_BREAK,
    DEFINITION_LIST,
    /** A container such as pandoc's {@code :::}. */
    DIV,
    FOOTNOTE,
    /** One or more link reference definitions. */
    LINK_DEFINITION,
    /** What the dialect understands and entrylint does not look into, such as a block of math. */
    OTHER
  }
}
