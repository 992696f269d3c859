package dev.entrylint.parse;

/** How a renderer makes an id of a heading. */
public interface SlugStyle {

  /** The id of {@code heading} before repeats are numbered; empty if the renderer gives it none. */
  String slug(HeadingSyntax heading);
}
