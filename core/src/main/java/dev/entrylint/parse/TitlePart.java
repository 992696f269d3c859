package dev.entrylint.parse;

/**
 * A piece of a heading's content, in order, with emphasis and links already taken off: slug styles
 * differ in what they make of each kind.
 *
 * @param text what the piece says: of {@link Kind#TEXT} with escapes and entities resolved, of
 *     {@link Kind#CODE} the code, of {@link Kind#IMAGE} the alt text, of the others their source
 */
public record TitlePart(Kind kind, String text) {

  /** What sort of piece it is. */
  public enum Kind {
    TEXT,
    CODE,
    MATH,
    IMAGE,
    HTML,
    FOOTNOTE,
    /** The label behind the text of a link or image: {@code label} of {@code [text][label]}. */
    LABEL,
    /** A line break, soft or hard, in a setext heading. */
    BREAK
  }
}
