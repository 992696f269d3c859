package dev.entrylint.parse;

/** How a renderer makes an id of a heading. */
public interface SlugStyle {

  /** The id of {@code heading} before repeats are numbered; empty if the renderer gives it none. */
  String slug(HeadingSyntax heading);

  /**
   * The id that a link means which says {@code written} behind its {@code #}, as far as it means a
   * heading. It is what is written, unless links name headings by their texts.
   */
  default String fragment(String written) {
    return written;
  }
}
